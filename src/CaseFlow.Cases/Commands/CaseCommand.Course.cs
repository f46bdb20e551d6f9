using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.Commands;

public abstract partial record CaseCommand
{
    /// <summary>The procedure reached a milestone. A status reached again only moves its last moment.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Status">The status of the life-cycle; not suspended, which has commands of its own.</param>
    /// <param name="Element">The element of the diagram; null when not drawn.</param>
    public sealed record ReachMilestone(Instant At, string Actor, CaseStatus Status, string? Element) : CaseCommand(At, Actor);

    /// <summary>The case stands still.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Suspend(Instant At, string Actor, string Reason) : CaseCommand(At, Actor);

    /// <summary>The case goes on where it stood.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    public sealed record Resume(Instant At, string Actor) : CaseCommand(At, Actor);

    /// <summary>A whistle is raised: one rung up, unless urgent.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Grade">The grade to climb to.</param>
    /// <param name="Reason">Why.</param>
    /// <param name="Urgent">Whether rungs may be skipped for urgency.</param>
    public sealed record Escalate(Instant At, string Actor, WhistleGrade Grade, string Reason, bool Urgent) : CaseCommand(At, Actor);

    /// <summary>The case is not accepted.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Reject(Instant At, string Actor, string Reason) : CaseCommand(At, Actor);

    /// <summary>The reporter takes the demand back.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Withdraw(Instant At, string Actor, string Reason) : CaseCommand(At, Actor);

    /// <summary>The outcome did not hold.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Reason">Why.</param>
    public sealed record Reopen(Instant At, string Actor, string Reason) : CaseCommand(At, Actor)
    {
        /// <summary>How often a case is reopened at most without a decision one level up; null for any number.</summary>
        public int? Limit { get; init; }

        /// <summary>The decision one level up that grants a further reopening; null for none.</summary>
        public string? Decision { get; init; }

        /// <summary>The unit that decided, above the case's own; null for none.</summary>
        public string? DecidedBy { get; init; }
    }

    /// <summary>The case is finished; refused while a task is open.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    public sealed record Close(Instant At, string Actor) : CaseCommand(At, Actor);

    /// <summary>A clock starts to run. Starting one again that runs for the same task sets its due moment.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Name">The clock's name.</param>
    /// <param name="Due">The due moment.</param>
    /// <param name="Warnings">Moments from which warnings are shown, in order.</param>
    /// <param name="Task">The task it runs with; null for the whole case.</param>
    public sealed record StartClock(
        Instant At,
        string Actor,
        string Name,
        DueDate Due,
        ImmutableArray<Instant> Warnings,
        TaskId? Task) : CaseCommand(At, Actor);

    /// <summary>A running clock stops.</summary>
    /// <param name="At">When it happens.</param>
    /// <param name="Actor">Who does it: a person id, <c>reporter</c> or <c>system</c>.</param>
    /// <param name="Name">The clock's name.</param>
    /// <param name="Task">The task it runs with; null for the whole case.</param>
    /// <param name="Done">Whether what it measured was done; false when it is called off.</param>
    public sealed record StopClock(Instant At, string Actor, string Name, TaskId? Task, bool Done) : CaseCommand(At, Actor);
}
