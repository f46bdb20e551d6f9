using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;
using CaseFlow.Dmn.Evaluation;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Trace;

/// <summary>One visit to an element: a step of the path.</summary>
/// <param name="Element">The element.</param>
/// <param name="Id">The visit's id.</param>
/// <param name="Scope">The visit of the sub-process around it, or <see cref="ElementInstanceId.Root"/>.</param>
/// <param name="EnteredAt">When it began.</param>
/// <param name="EnteredBy">Whose command led here.</param>
public sealed record TraceVisit(ElementId Element, ElementInstanceId Id, ElementInstanceId Scope, Instant EnteredAt, string EnteredBy)
{
    /// <summary>What became of it.</summary>
    public VisitOutcome Outcome { get; init; }

    /// <summary>When it ended; null while open.</summary>
    public Instant? EndedAt { get; init; }

    /// <summary>Whose command ended it, for a user task the person who completed it; null while open.</summary>
    public string? EndedBy { get; init; }

    /// <summary>The clock of its work or timer as it stood last, and why; null without one.</summary>
    public DueDate? Due { get; init; }

    /// <summary>When its work or timer was due as it stood last; null without one.</summary>
    public Instant? DueAt { get; init; }

    /// <summary>What a business rule task decided by which rules, required decisions first.</summary>
    public ImmutableArray<DecisionEvidence> Decisions { get; init; } = [];

    /// <summary>Which instance of a multi-instance activity it is; null for any other visit.</summary>
    public LoopPlace? Place { get; init; }

    /// <summary>What such an instance is about, as people say it; null without item and for any other visit.</summary>
    public string? Subject { get; init; }

    /// <summary>Why a multi-instance activity ended before all its instances had; null when it did not.</summary>
    public LoopEnd? End { get; init; }

    /// <summary>The completed visit that it compensates; null for a visit in the flow.</summary>
    public ElementInstanceId? Undoes { get; init; }

    /// <summary>Whether it has its token and waits for data.</summary>
    public bool AwaitsData { get; init; }

    /// <summary>The data states that it set: the variable that holds a data object's value, and the state's name.</summary>
    public ImmutableArray<(string Name, string State)> DataStates { get; init; } = [];

    /// <summary>Its incidents, in order.</summary>
    public ImmutableArray<TraceIncident> Incidents { get; init; } = [];

    /// <summary>Whether the due moment was missed; a visit that ended at the due moment itself was in time.</summary>
    /// <param name="now">The moment to judge an open visit by.</param>
    public bool IsOverdue(Instant now) => DueAt is { } due && (EndedAt ?? now) > due;
}
