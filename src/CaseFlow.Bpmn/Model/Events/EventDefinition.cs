using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;

namespace CaseFlow.Bpmn.Model.Events;

/// <summary>What an event waits for or does (BPMN 2.0.2 §10.5.5): a closed family.</summary>
public abstract record EventDefinition
{
    private EventDefinition()
    {
    }

    /// <summary>No definition: a none event.</summary>
    public sealed record None : EventDefinition;

    /// <summary>A timer. Exactly one of the parts is given.</summary>
    /// <param name="Date">A FEEL expression or ISO 8601 text for a moment.</param>
    /// <param name="Duration">A FEEL expression or ISO 8601 duration.</param>
    /// <param name="Cycle">An ISO 8601 repetition.</param>
    /// <param name="Clock">A clock in working, calendar or running time (<c>caseflow:clock</c>); it takes precedence over <paramref name="Duration"/>.</param>
    public sealed record Timer(Expression? Date, Expression? Duration, Expression? Cycle, ClockSpec? Clock) : EventDefinition;

    /// <summary>A message.</summary>
    /// <param name="Message">The message; null when the file names none.</param>
    public sealed record MessageRef(Message? Message) : EventDefinition;

    /// <summary>An error.</summary>
    /// <param name="Error">The error; null catches any.</param>
    public sealed record ErrorRef(Error? Error) : EventDefinition;

    /// <summary>A signal.</summary>
    /// <param name="Signal">The signal; null when the file names none.</param>
    public sealed record SignalRef(Signal? Signal) : EventDefinition;

    /// <summary>An escalation.</summary>
    /// <param name="Escalation">The escalation; null catches any.</param>
    public sealed record EscalationRef(Escalation? Escalation) : EventDefinition;

    /// <summary>A condition over the variables of the process.</summary>
    /// <param name="Condition">The condition; null when the file gives none.</param>
    public sealed record Conditional(Expression? Condition) : EventDefinition;

    /// <summary>One end of a link between two places of one scope.</summary>
    /// <param name="Name">The name that both ends have; null when the file gives none.</param>
    public sealed record Link(string? Name) : EventDefinition;

    /// <summary>Ends the enclosing scope at once.</summary>
    public sealed record Terminate : EventDefinition;

    /// <summary>Compensation (§10.7): thrown, undoes what was completed; on an edge or at a start, names what undoes.</summary>
    /// <param name="Activity">The activity to undo; null for everything of the scope.</param>
    /// <param name="WaitForCompletion">Whether the throwing event waits until all is undone.</param>
    public sealed record Compensate(ElementId? Activity, bool WaitForCompletion) : EventDefinition;

    /// <summary>Cancels the transaction around it, or catches that on its edge.</summary>
    public sealed record Cancel : EventDefinition;

    /// <summary>Several definitions on one event.</summary>
    /// <param name="Parts">The definitions, two or more, in file order; none of them is itself multiple.</param>
    /// <param name="IsParallel">For a catching event: whether all must happen (<c>parallelMultiple</c>) and not just one.</param>
    public sealed record Multiple(ImmutableArray<EventDefinition> Parts, bool IsParallel) : EventDefinition;
}
