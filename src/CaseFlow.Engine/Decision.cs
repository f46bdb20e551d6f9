using System.Collections.Immutable;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine;

/// <summary>What became of a command.</summary>
public abstract record Decision
{
    private Decision()
    {
    }

    /// <summary>The command was carried out.</summary>
    /// <param name="State">The state after it.</param>
    /// <param name="Events">What happened, in order; replaying them gives the state.</param>
    /// <param name="Effects">Orders to the host, in order.</param>
    public sealed record Accepted(ProcessState State, ImmutableArray<ProcessEvent> Events, ImmutableArray<Effect> Effects) : Decision;

    /// <summary>The command does not fit; nothing changed.</summary>
    /// <param name="Code">Stable dotted code, one of <see cref="EngineCodes"/>.</param>
    /// <param name="Message">English text.</param>
    /// <param name="Arguments">The text's data by name.</param>
    public sealed record Rejected(string Code, string Message, ImmutableSortedDictionary<string, string> Arguments) : Decision;
}
