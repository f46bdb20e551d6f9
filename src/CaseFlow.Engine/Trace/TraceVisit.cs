using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Calendar;

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

    /// <summary>Its incidents, in order.</summary>
    public ImmutableArray<TraceIncident> Incidents { get; init; } = [];

    /// <summary>Whether the due moment was missed; a visit that ended at the due moment itself was in time.</summary>
    /// <param name="now">The moment to judge an open visit by.</param>
    public bool IsOverdue(Instant now) => DueAt is { } due && (EndedAt ?? now) > due;
}
