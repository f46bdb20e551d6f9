using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Events;

public abstract partial record CaseEvent
{
    /// <summary>A status of the life-cycle was reached.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Status">The status.</param>
    /// <param name="Element">The element of the diagram; null when not drawn.</param>
    public sealed record StatusReached(Instant At, string Actor, CaseStatus Status, string? Element) : CaseEvent(At, Actor);

    /// <summary>The case was suspended.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Suspended(Instant At, string Actor, string Reason) : CaseEvent(At, Actor);

    /// <summary>The case went on.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    public sealed record Resumed(Instant At, string Actor) : CaseEvent(At, Actor);

    /// <summary>A whistle was raised.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="From">The grade before; null for the first whistle.</param>
    /// <param name="To">The grade after.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Urgent">Whether rungs may be skipped for urgency.</param>
    public sealed record WhistleRaised(
        Instant At,
        string Actor,
        WhistleGrade? From,
        WhistleGrade To,
        string Reason,
        bool Urgent) : CaseEvent(At, Actor);

    /// <summary>The case was not accepted.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why; null when the procedure says so by its course.</param>
    public sealed record Rejected(Instant At, string Actor, string? Reason) : CaseEvent(At, Actor);

    /// <summary>The reporter took the demand back.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why; null when the procedure says so by its course.</param>
    public sealed record Withdrawn(Instant At, string Actor, string? Reason) : CaseEvent(At, Actor);

    /// <summary>The case was opened again.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why; null when the procedure says so by its course.</param>
    /// <param name="Element">The element of the diagram; null when not drawn.</param>
    public sealed record Reopened(Instant At, string Actor, string? Reason, string? Element) : CaseEvent(At, Actor);

    /// <summary>A clock started to run.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Name">The clock's name.</param>
    /// <param name="Due">The due moment.</param>
    /// <param name="Warnings">Moments from which warnings are shown.</param>
    /// <param name="Task">The task it runs with; null for the whole case.</param>
    public sealed record ClockStarted(
        Instant At,
        string Actor,
        string Name,
        DueDate Due,
        ImmutableArray<Instant> Warnings,
        TaskId? Task) : CaseEvent(At, Actor);

    /// <summary>The due moment of a running clock changed.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Name">The clock's name.</param>
    /// <param name="Due">The new due moment.</param>
    /// <param name="Warnings">Moments from which warnings are shown.</param>
    /// <param name="Task">The task it runs with; null for the whole case.</param>
    public sealed record ClockChanged(
        Instant At,
        string Actor,
        string Name,
        DueDate Due,
        ImmutableArray<Instant> Warnings,
        TaskId? Task) : CaseEvent(At, Actor);

    /// <summary>A clock stopped.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Name">The clock's name.</param>
    /// <param name="Task">The task it runs with; null for the whole case.</param>
    /// <param name="Done">Whether what it measured was done.</param>
    public sealed record ClockStopped(Instant At, string Actor, string Name, TaskId? Task, bool Done) : CaseEvent(At, Actor);
}
