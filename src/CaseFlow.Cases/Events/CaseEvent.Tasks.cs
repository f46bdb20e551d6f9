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

    /// <summary>An open task is described anew by another version of the procedure.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task as it is from now on.</param>
    public sealed record TaskRedrawn(Instant At, string Actor, CaseTask Task) : CaseEvent(At, Actor);

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

    /// <summary>A task was handed over for good.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who handed it over.</param>
    /// <param name="To">Who has it now; null for the holders of the role at the unit.</param>
    /// <param name="Unit">The unit where the role is held.</param>
    /// <param name="Reason">Why; null when nothing was said.</param>
    public sealed record TaskTransferred(Instant At, string Actor, TaskId Task, string Person, string? To, string Unit, string? Reason) : CaseEvent(At, Actor);

    /// <summary>A task was lent to another person.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who gets it back.</param>
    /// <param name="To">Who has it now.</param>
    /// <param name="Reason">What for; null when nothing was said.</param>
    public sealed record TaskDelegated(Instant At, string Actor, TaskId Task, string Person, string To, string? Reason) : CaseEvent(At, Actor);

    /// <summary>A delegated task went back to who delegated it.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who gave it back.</param>
    /// <param name="To">Who has it now.</param>
    /// <param name="Done">Whether the work that it was delegated for was done.</param>
    public sealed record TaskGivenBack(Instant At, string Actor, TaskId Task, string Person, string To, bool Done) : CaseEvent(At, Actor);

    /// <summary>A task was returned to an element that was done before; that it was called off follows.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Element">The user task's element id.</param>
    /// <param name="Person">Who returned it.</param>
    /// <param name="Target">The element it went back to.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="ThenBack">Whether it comes straight back once the target is done.</param>
    public sealed record TaskReturned(
        Instant At,
        string Actor,
        TaskId Task,
        string Element,
        string Person,
        string Target,
        string Reason,
        bool ThenBack) : CaseEvent(At, Actor);

    /// <summary>An element is about to be performed by another person than before; the one before still counts for separation of duties.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Element">The user task's element id.</param>
    /// <param name="Person">Who performed it before.</param>
    public sealed record PerformerKept(Instant At, string Actor, string Element, string Person) : CaseEvent(At, Actor);

    /// <summary>Someone was urged to go on.</summary>
    /// <param name="At">When it happened.</param>
    /// <param name="Actor">Who did it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task urged; null for the case as a whole.</param>
    /// <param name="Text">In words; null when nothing was added.</param>
    public sealed record Urged(Instant At, string Actor, TaskId? Task, string? Text) : CaseEvent(At, Actor);
}
