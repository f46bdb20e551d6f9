using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Scripts;

/// <summary>One thing done in a room: a closed family.</summary>
public abstract record ScriptStep
{
    private ScriptStep()
    {
    }

    /// <summary>Starts an instance.</summary>
    /// <param name="Process">The process id.</param>
    /// <param name="Variables">Process variables to begin with.</param>
    public sealed record Start(string Process, ImmutableSortedDictionary<string, FeelValue> Variables) : ScriptStep;

    /// <summary>Completes work or lets happen what an element waits for.</summary>
    /// <param name="Element">The element.</param>
    /// <param name="Variables">Variables that are set before.</param>
    public sealed record Complete(string Element, ImmutableSortedDictionary<string, FeelValue> Variables) : ScriptStep;

    /// <summary>Moves the clock.</summary>
    /// <param name="Duration">How far: an ISO 8601 duration as FEEL reads it.</param>
    public sealed record Advance(string Duration) : ScriptStep;

    /// <summary>Sets process variables.</summary>
    /// <param name="Variables">The values by name.</param>
    public sealed record Set(ImmutableSortedDictionary<string, FeelValue> Variables) : ScriptStep;
}
