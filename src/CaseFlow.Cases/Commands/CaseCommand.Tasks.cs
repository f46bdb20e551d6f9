using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>Work for a person is open.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task; opened at its own moment, unclaimed.</param>
    public sealed record OpenTask(Instant At, string Actor, CaseTask Task) : CaseCommand(At, Actor);

    /// <summary>A task is called off by the procedure.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    public sealed record CloseTask(Instant At, string Actor, TaskId Task) : CaseCommand(At, Actor);

    /// <summary>The due moment of an open task changed; its clock follows.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Due">The new due moment.</param>
    /// <param name="Warnings">Moments from which warnings are shown, in order.</param>
    public sealed record ChangeTaskDue(
        Instant At,
        string Actor,
        TaskId Task,
        DueDate Due,
        ImmutableArray<Instant> Warnings) : CaseCommand(At, Actor);

    /// <summary>An open task is described anew, because its case was moved to another version of its procedure; its clock follows.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task as it is from now on; since when it is open, and to whom it was delegated, stays as it was.</param>
    /// <param name="Keeps">Whether the person who claimed it may still work on it and keeps it.</param>
    public sealed record RedrawTask(Instant At, string Actor, CaseTask Task, bool Keeps) : CaseCommand(At, Actor);

    /// <summary>A person takes a task. Claiming one's own task again changes nothing.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who takes it.</param>
    /// <param name="Eligible">Whether the person holds the task's role at its unit, own or by substitution.</param>
    public sealed record Claim(Instant At, string Actor, TaskId Task, string Person, bool Eligible) : CaseCommand(At, Actor);

    /// <summary>A person gives a task back to the group.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who gives it back.</param>
    public sealed record Release(Instant At, string Actor, TaskId Task, string Person) : CaseCommand(At, Actor);

    /// <summary>A person completes a task; an unclaimed one is claimed by that. One that was delegated goes back to who delegated it instead.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who completes it.</param>
    /// <param name="Eligible">Whether the person holds the task's role at its unit, own or by substitution.</param>
    /// <param name="Values">Values that the case keeps, each as canonical JSON text.</param>
    public sealed record CompleteTask(
        Instant At,
        string Actor,
        TaskId Task,
        string Person,
        bool Eligible,
        ImmutableSortedDictionary<string, string> Values) : CaseCommand(At, Actor);

    /// <summary>A task is handed over for good 转办: to a person, or to the holders of its role at another unit.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who hands it over.</param>
    /// <param name="Eligible">Whether that person may work on the task, own or by substitution.</param>
    /// <param name="To">Who gets it; null for the holders of the role at a unit.</param>
    /// <param name="Unit">The unit where the role is held from now on.</param>
    /// <param name="Fits">Whether the target holds the role there, or the unit has holders.</param>
    /// <param name="Reason">Why; null when nothing is said.</param>
    public sealed record TransferTask(
        Instant At,
        string Actor,
        TaskId Task,
        string Person,
        bool Eligible,
        string? To,
        string Unit,
        bool Fits,
        string? Reason) : CaseCommand(At, Actor);

    /// <summary>A task is lent to another person 委派, whose completion gives it back.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who delegates it.</param>
    /// <param name="Eligible">Whether that person may work on the task, own or by substitution.</param>
    /// <param name="To">Who gets it for the time being.</param>
    /// <param name="Fits">Whether that one holds the role at the task's unit.</param>
    /// <param name="Reason">What for; null when nothing is said.</param>
    public sealed record DelegateTask(
        Instant At,
        string Actor,
        TaskId Task,
        string Person,
        bool Eligible,
        string To,
        bool Fits,
        string? Reason) : CaseCommand(At, Actor);

    /// <summary>A task is returned to an element that was done before 退回. Calling it off is left to the procedure.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task.</param>
    /// <param name="Person">Who returns it.</param>
    /// <param name="Eligible">Whether that person may work on the task, own or by substitution.</param>
    /// <param name="Target">The element it goes back to.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="ThenBack">Whether it comes straight back once the target is done.</param>
    public sealed record ReturnTask(
        Instant At,
        string Actor,
        TaskId Task,
        string Person,
        bool Eligible,
        string Target,
        string Reason,
        bool ThenBack) : CaseCommand(At, Actor);

    /// <summary>Someone is urged to go on 催办.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Task">The task urged; null for the case as a whole.</param>
    /// <param name="Text">In words; null when nothing is added.</param>
    public sealed record Urge(Instant At, string Actor, TaskId? Task, string? Text) : CaseCommand(At, Actor);
}
