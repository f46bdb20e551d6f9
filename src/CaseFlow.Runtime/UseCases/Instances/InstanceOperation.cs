using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.UseCases.Instances;

/// <summary>What administrators do to a running process instance: a closed family.</summary>
public abstract record InstanceOperation
{
    private InstanceOperation(string name)
    {
        Name = name;
    }

    /// <summary>The operation in a word, for the journal, texts and the API: modify, retry, resolve, set-variables and so on.</summary>
    public string Name { get; }

    /// <summary>Changes tokens by hand.</summary>
    /// <param name="Instructions">What to change, in order; at least one.</param>
    public sealed record Modify(ImmutableArray<Instruction> Instructions) : InstanceOperation("modify");

    /// <summary>Tries again what led to an incident.</summary>
    /// <param name="Incident">The incident's number; above 0, those of the case itself are tried again elsewhere.</param>
    public sealed record Retry(long Incident) : InstanceOperation("retry");

    /// <summary>Resolves an incident by hand: what failed counts as done.</summary>
    /// <param name="Incident">The incident's number.</param>
    /// <param name="Variables">What it should have given.</param>
    /// <param name="Flow">The flow to go on by; null to go on as drawn.</param>
    public sealed record Resolve(long Incident, ImmutableSortedDictionary<string, FeelValue> Variables, ElementId? Flow) : InstanceOperation("resolve");

    /// <summary>Sets variables.</summary>
    /// <param name="Variables">The values by name; at least one.</param>
    /// <param name="Scope">Where; <see cref="ElementInstanceId.Root"/> for the process itself.</param>
    public sealed record SetVariables(ImmutableSortedDictionary<string, FeelValue> Variables, ElementInstanceId Scope) : InstanceOperation("set-variables");

    /// <summary>Deletes variables that nobody needs.</summary>
    /// <param name="Names">Their names; at least one.</param>
    /// <param name="Scope">Where; <see cref="ElementInstanceId.Root"/> for the process itself.</param>
    public sealed record RemoveVariables(ImmutableArray<string> Names, ElementInstanceId Scope) : InstanceOperation("remove-variables");

    /// <summary>Suspends the case with all its instances. Only for the root instance.</summary>
    public sealed record Suspend() : InstanceOperation("suspend");

    /// <summary>Resumes the case with all its instances. Only for the root instance.</summary>
    public sealed record Resume() : InstanceOperation("resume");

    /// <summary>Cancels the root instance, with all that it called, and closes the case.</summary>
    public sealed record Cancel() : InstanceOperation("cancel");
}
