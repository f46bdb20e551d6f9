using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Events;

public abstract partial record CaseEvent
{
    /// <summary>Work for a person was opened.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    public sealed record TaskOpened(Instant At, string Actor, CaseTask Task) : CaseEvent(At, Actor);

    /// <summary>A task was called off.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    public sealed record TaskClosed(Instant At, string Actor, TaskId Task) : CaseEvent(At, Actor);

    /// <summary>The due moment of a task changed.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Due">The new due moment.</param>
    /// <param name="Warnings">Moments from which warnings are shown.</param>
    public sealed record TaskDueChanged(
        Instant At,
        string Actor,
        TaskId Task,
        DueDate Due,
        ImmutableArray<Instant> Warnings) : CaseEvent(At, Actor);

    /// <summary>A person took a task.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who took it.</param>
    public sealed record TaskClaimed(Instant At, string Actor, TaskId Task, string Person) : CaseEvent(At, Actor);

    /// <summary>A person gave a task back.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who gave it back.</param>
    public sealed record TaskReleased(Instant At, string Actor, TaskId Task, string Person) : CaseEvent(At, Actor);

    /// <summary>A person completed a task.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Element">The user task's element id.</param>
    /// <param name="Person">Who completed it.</param>
    /// <param name="Values">Values that the case keeps.</param>
    public sealed record TaskCompleted(
        Instant At,
        string Actor,
        TaskId Task,
        string Element,
        string Person,
        ImmutableSortedDictionary<string, string> Values) : CaseEvent(At, Actor);

    /// <summary>Someone was urged to go on.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task urged; null for the case as a whole.</param>
    /// <param name="Text">In words; null when nothing was added.</param>
    public sealed record Urged(Instant At, string Actor, TaskId? Task, string? Text) : CaseEvent(At, Actor);
}
