using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

public class TaskTests
{
    [Fact]
    public void A_task_opens_unclaimed_at_its_own_moment_with_its_clock()
    {
        var scenario = Scenario.Registered().When(Open(Work(1, clock: "first-response", due: 5) with { Assignee = "wang" }, 2));

        scenario.Case.Tasks.Single().Should().Match<CaseTask>(t => t.Assignee == null && t.OpenedAt == Minute(2));
        scenario.Case.Clocks.Single().Should().Match<CaseClock>(c => c.Name == "first-response" && c.Started == Minute(0) && c.Task == Task(1));
    }

    [Fact]
    public void A_task_opens_once() =>
        WithTask().When(Open(Work(1), 3)).ThenRejected(CaseCodes.TaskAlreadyOpen, ("task", "7-1-1"));

    [Fact]
    public void A_task_of_another_case_is_refused()
    {
        var strange = new TaskId(new CaseId(8), 1, 1);
        WithTask().When(Open(Work(1) with { Id = strange }, 3)).ThenRejected(CaseCodes.TaskOfOtherCase);
        WithTask().When(new CaseCommand.Claim(Minute(3), "wang", strange, "wang", true)).ThenRejected(CaseCodes.TaskOfOtherCase);
    }

    [Fact]
    public void Claiming_ones_own_task_again_changes_nothing() =>
        WithTask()
            .When(Claim("wang")).Then(new CaseEvent.TaskClaimed(Minute(3), "wang", Task(1), "wang"))
            .When(Claim("wang")).ThenNothingHappens();

    [Fact]
    public void A_claimed_task_is_not_taken_away() =>
        WithTask().Given(Claim("wang")).When(Claim("zhao")).ThenRejected(CaseCodes.TaskClaimed, ("assignee", "wang"));

    [Fact]
    public void Claiming_needs_the_role_at_the_unit() =>
        WithTask().When(Claim("zhao", eligible: false))
            .ThenRejected(CaseCodes.TaskNotEligible, ("role", "property-manager"), ("unit", "hongshihu-1"));

    [Fact]
    public void A_released_task_waits_for_anyone_again() =>
        WithTask().Given(Claim("wang"))
            .When(Release("wang")).Then(new CaseEvent.TaskReleased(Minute(4), "wang", Task(1), "wang"))
            .When(Claim("zhao")).Then(new CaseEvent.TaskClaimed(Minute(3), "zhao", Task(1), "zhao"));

    [Fact]
    public void Only_the_assignee_releases()
    {
        WithTask().When(Release("wang")).ThenRejected(CaseCodes.TaskNotAssignee);
        WithTask().Given(Claim("wang")).When(Release("zhao")).ThenRejected(CaseCodes.TaskNotAssignee, ("person", "zhao"));
    }

    [Fact]
    public void Completing_an_unclaimed_task_claims_it() =>
        WithTask().When(Complete("wang", 6, ("done", "true"))).Then(
            new CaseEvent.TaskClaimed(Minute(6), "wang", Task(1), "wang"),
            new CaseEvent.ClockStopped(Minute(6), "wang", "response", Task(1), true),
            new CaseEvent.TaskCompleted(Minute(6), "wang", Task(1), "Handle", "wang", Values(("done", "true"))));

    [Fact]
    public void A_completed_task_leaves_its_performer_and_values()
    {
        var record = WithTask().Given(Claim("wang"), Complete("wang", 6, ("done", "true"))).Case;

        record.Tasks.Should().BeEmpty();
        record.Done["Handle"].Should().Be(new DoneTask(Task(1), "wang", Minute(6)));
        record.Data.Should().Contain("done", "true");
    }

    [Fact]
    public void A_task_is_completed_once() =>
        WithTask().Given(Complete("wang", 6)).When(Complete("wang", 6)).ThenRejected(CaseCodes.TaskNotOpen, ("task", "7-1-1"));

    [Fact]
    public void An_unclaimed_task_is_completed_only_by_a_holder_of_the_role() =>
        WithTask().When(new CaseCommand.CompleteTask(Minute(6), "zhao", Task(1), "zhao", false, NoValues))
            .ThenRejected(CaseCodes.TaskNotEligible);

    [Fact]
    public void A_claimed_task_is_completed_by_its_assignee_alone()
    {
        WithTask().Given(Claim("wang")).When(Complete("zhao", 6)).ThenRejected(CaseCodes.TaskClaimed, ("assignee", "wang"));
        WithTask().Given(Claim("wang"))
            .When(new CaseCommand.CompleteTask(Minute(6), "wang", Task(1), "wang", false, NoValues))
            .Case.Tasks.Should().BeEmpty("whoever claimed a task may finish it");
    }

    [Fact]
    public void A_suspended_case_accepts_no_completion() =>
        WithTask().Given(new CaseCommand.Suspend(Minute(4), "clerk-li", "等待鉴定"))
            .When(Complete("wang", 6)).ThenRejected(CaseCodes.CaseSuspended, ("task", "7-1-1"));

    [Fact]
    public void Who_handled_a_case_does_not_return_visit_it()
    {
        var scenario = WithTask().Given(Complete("wang", 6), Open(Work(2, "ReturnVisit", null, null, "Handle"), 7));

        scenario.When(new CaseCommand.Claim(Minute(8), "wang", Task(2), "wang", true))
            .ThenRejected(CaseCodes.TaskSeparationOfDuties, ("person", "wang"), ("element", "Handle"));
        scenario.When(new CaseCommand.CompleteTask(Minute(8), "wang", Task(2), "wang", true, NoValues))
            .ThenRejected(CaseCodes.TaskSeparationOfDuties);
        scenario.When(new CaseCommand.CompleteTask(Minute(8), "zhao", Task(2), "zhao", true, NoValues))
            .Case.Done["ReturnVisit"].Person.Should().Be("zhao");
    }

    [Fact]
    public void Separation_of_duties_also_holds_when_the_other_element_is_done_after_the_claim() =>
        WithTask()
            .Given(Open(Work(2, "ReturnVisit", null, null, "Handle"), 2))
            .Given(new CaseCommand.Claim(Minute(3), "wang", Task(2), "wang", true), Complete("wang", 6))
            .When(new CaseCommand.CompleteTask(Minute(8), "wang", Task(2), "wang", true, NoValues))
            .ThenRejected(CaseCodes.TaskSeparationOfDuties);

    [Fact]
    public void Every_performer_of_an_element_is_excluded_however_often_it_was_done()
    {
        var scenario = WithTask()
            .Given(Complete("wang", 6), Open(Work(2), 7))
            .When(new CaseCommand.CompleteTask(Minute(8), "zhao", Task(2), "zhao", true, NoValues))
            .Then(
                new CaseEvent.TaskClaimed(Minute(8), "zhao", Task(2), "zhao"),
                new CaseEvent.PerformerKept(Minute(8), "zhao", "Handle", "wang"),
                new CaseEvent.TaskCompleted(Minute(8), "zhao", Task(2), "Handle", "zhao", NoValues))
            .Given(Open(Work(3, "ReturnVisit", null, null, "Handle"), 9));

        foreach (var person in new[] { "wang", "zhao" })
        {
            scenario.When(new CaseCommand.Claim(Minute(10), person, Task(3), person, true)).ThenRejected(CaseCodes.TaskSeparationOfDuties, ("person", person));
        }

        scenario.Case.Done["Handle"].Person.Should().Be("zhao");
    }

    [Fact]
    public void A_journal_from_before_knows_only_the_last_performer_and_is_replayed_as_it_was()
    {
        var record = WithTask().Given(Complete("wang", 6), Open(Work(2), 7)).Case;
        record = CaseRules.Apply(record, new CaseEvent.TaskCompleted(Minute(8), "zhao", Task(2), "Handle", "zhao", NoValues));

        record.EarlierPerformers.Should().BeEmpty();
        record.HasPerformed("zhao", "Handle").Should().BeTrue();
    }

    [Fact]
    public void One_person_does_not_decide_twice_on_the_same_decision()
    {
        var scenario = WithTask()
            .Given(Open(Work(2, "Vote") with { Group = 40 }, 2), Open(Work(3, "Vote") with { Group = 40 }, 2), Open(Work(4, "Vote") with { Group = 50 }, 2))
            .Given(new CaseCommand.CompleteTask(Minute(3), "wang", Task(2), "wang", true, NoValues));

        scenario.When(new CaseCommand.Claim(Minute(4), "wang", Task(3), "wang", true)).ThenRejected(CaseCodes.TaskExcluded, ("person", "wang"));
        scenario.When(new CaseCommand.CompleteTask(Minute(4), "wang", Task(3), "wang", true, NoValues)).ThenRejected(CaseCodes.TaskExcluded);
        scenario.When(new CaseCommand.CompleteTask(Minute(4), "zhao", Task(3), "zhao", true, NoValues)).Case.Tasks.Should().HaveCount(2);
        scenario.When(new CaseCommand.CompleteTask(Minute(4), "wang", Task(4), "wang", true, NoValues)).Case.Tasks.Should().HaveCount(1, "another decision is another matter");
    }

    [Fact]
    public void A_task_is_transferred_to_a_fit_person_or_unit_where_the_procedure_allows_it()
    {
        var open = WithTask().Given(Open(Work(2, "Check") with { Verbs = ["transfer"], Excluded = ["qian"] }, 2));

        WithTask().When(Transfer(1, "zhao")).ThenRejected(CaseCodes.TaskVerbNotAllowed, ("verb", "transfer"));
        open.When(Transfer(2, "zhao", fits: false)).ThenRejected(CaseCodes.TaskTargetUnfit, ("person", "zhao"));
        open.When(Transfer(2, "qian")).ThenRejected(CaseCodes.TaskExcluded, ("person", "qian"));
        open.When(Transfer(2, null)).ThenRejected(CaseCodes.TaskTargetUnfit);
        var moved = open.When(Transfer(2, null, "lake")).Case;
        moved.FindTask(Task(2)).Should().Match<CaseTask>(t => t.Assignee == null && t.Unit == "lake");
        moved.DrawnIn.Should().Contain(new HeldRole("property-manager", "lake"));
        open.When(Transfer(2, "zhao", "lake")).Then(new CaseEvent.TaskTransferred(Minute(4), "wang", Task(2), "wang", "zhao", "lake", "熟悉情况"))
            .When(Transfer(2, "sun")).ThenRejected(CaseCodes.TaskClaimed);
    }

    [Fact]
    public void A_delegated_task_comes_back_when_it_is_done_or_given_back()
    {
        static Scenario Lent() => WithTask()
            .Given(Open(Work(2, "Check") with { Verbs = ["delegate", "transfer", "return"] }, 2))
            .Given(new CaseCommand.DelegateTask(Minute(3), "wang", Task(2), "wang", true, "zhao", true, null));

        Lent().Case.FindTask(Task(2)).Should().Match<CaseTask>(t => t.Assignee == "zhao" && t.Delegator == "wang");
        Lent().When(Transfer(2, "sun", by: "zhao")).ThenRejected(CaseCodes.TaskDelegated, ("person", "wang"));
        Lent().When(new CaseCommand.Release(Minute(4), "zhao", Task(2), "zhao")).Then(new CaseEvent.TaskGivenBack(Minute(4), "zhao", Task(2), "zhao", "wang", false));
        var back = Lent().When(new CaseCommand.CompleteTask(Minute(5), "zhao", Task(2), "zhao", false, NoValues))
            .Then(new CaseEvent.TaskGivenBack(Minute(5), "zhao", Task(2), "zhao", "wang", true));
        back.Case.FindTask(Task(2)).Should().Match<CaseTask>(t => t.Assignee == "wang" && t.Delegator == null);
        back.When(new CaseCommand.CompleteTask(Minute(6), "wang", Task(2), "wang", false, NoValues)).Case.FindTask(Task(2)).Should().BeNull();
    }

    [Fact]
    public void A_task_is_returned_with_a_reason_to_an_allowed_step_that_was_done()
    {
        var open = WithTask().Given(Complete("wang", 2), Open(Work(2, "Check") with { Verbs = ["return"] }, 3));

        open.When(Return("Handle", " ")).ThenRejected(CaseCodes.TaskReasonMissing);
        open.When(Return("Other", "缺照片")).ThenRejected(CaseCodes.TaskReturnTarget, ("element", "Other"));
        open.When(Return("Handle", "缺照片")).Then(new CaseEvent.TaskReturned(Minute(4), "zhao", Task(2), "Check", "zhao", "Handle", "缺照片", false));
        WithTask().Given(Complete("wang", 2), Open(Work(2, "Check") with { Verbs = ["return"], ReturnTo = ["Register"] }, 3))
            .When(Return("Handle", "缺照片")).ThenRejected(CaseCodes.TaskReturnTarget);
    }

    [Fact]
    public void A_role_that_had_a_task_stays_drawn_into_the_case()
    {
        var record = WithTask().Given(Complete("wang", 6), Open(Work(2), 7)).Case;

        record.DrawnIn.Should().Equal(new HeldRole("property-manager", "hongshihu-1"));
    }

    [Fact]
    public void A_called_off_task_calls_off_its_clock()
    {
        var record = WithTask().Given(new CaseCommand.CloseTask(Minute(20), "system", Task(1))).Case;

        record.Tasks.Should().BeEmpty();
        record.Clocks.Single().Met.Should().BeNull("a clock that was called off was neither kept nor missed");
    }

    [Fact]
    public void A_moved_due_moment_moves_the_clock()
    {
        var record = WithTask().Given(new CaseCommand.ChangeTaskDue(Minute(4), "system", Task(1), DueAt(30), [Minute(25)])).Case;

        record.Tasks.Single().Due!.Due.Should().Be(Minute(30));
        record.Clocks.Single().Due.Due.Should().Be(Minute(30));
        record.Clocks.Single().Warnings.Should().Equal(Minute(25));
    }

    [Fact]
    public void A_task_described_anew_keeps_who_has_it_and_since_when_and_its_clock_follows()
    {
        static Scenario Old() => Scenario.Registered().Given(Open(Work(1, clock: "first-response", due: 5), 2), Claim("wang"));
        var other = Work(1, "Element_9", "handle", 30) with { Form = "other", OpenedAt = Minute(9) };

        var kept = Old().Given(new CaseCommand.RedrawTask(Minute(4), "reviewer", other, Keeps: true)).Case;
        kept.Tasks.Single().Should().Match<CaseTask>(t => t.Assignee == "wang" && t.OpenedAt == Minute(2) && t.Element == "Element_9" && t.Form == "other");
        kept.Clocks.Single(c => c.Name == "first-response").Should().Match<CaseClock>(c => c.StoppedAt == Minute(4) && c.Met == null);
        kept.Clocks.Single(c => c.Name == "handle").Due.Due.Should().Be(Minute(30));

        var freed = Old().Given(new CaseCommand.RedrawTask(Minute(4), "reviewer", Work(1, clock: "first-response", due: 8), Keeps: false));
        freed.Case.Tasks.Single().Assignee.Should().BeNull();
        freed.Case.Clocks.Single().Due.Due.Should().Be(Minute(8), "the clock of the same name goes on");
        freed.Given(new CaseCommand.RedrawTask(Minute(5), "reviewer", Work(1), Keeps: true)).Case.Clocks.Single().StoppedAt.Should().Be(Minute(5));
        Scenario.Registered().When(new CaseCommand.RedrawTask(Minute(4), "reviewer", Work(1), true)).ThenRejected(CaseCodes.TaskNotOpen);
    }

    [Fact]
    public void Urging_is_noted_each_time()
    {
        var scenario = WithTask().Given(
            new CaseCommand.Urge(Minute(4), "reporter", null, "请尽快"),
            new CaseCommand.Urge(Minute(5), "clerk-li", Task(1), null));

        scenario.Case.Urgings.Should().HaveCount(2);
        scenario.When(new CaseCommand.Urge(Minute(6), "clerk-li", Task(9), null)).ThenRejected(CaseCodes.TaskNotOpen);
    }

    private static CaseCommand.TransferTask Transfer(long item, string? to, string unit = "hongshihu-1", bool fits = true, string by = "wang") =>
        new(Minute(4), by, Task(item), by, true, to, unit, fits, "熟悉情况");

    private static CaseCommand.ReturnTask Return(string target, string reason) => new(Minute(4), "zhao", Task(2), "zhao", true, target, reason, false);

    private static Scenario WithTask() => Scenario.Registered().Given(Open(Work(1, clock: "response", due: 10), 1));

    private static CaseCommand.OpenTask Open(CaseTask task, int minute) => new(Minute(minute), "system", task);

    private static CaseCommand.Claim Claim(string person, bool eligible = true) => new(Minute(3), person, Task(1), person, eligible);

    private static CaseCommand.Release Release(string person) => new(Minute(4), person, Task(1), person);

    private static CaseCommand.CompleteTask Complete(string person, int minute, params (string, string)[] values) =>
        new(Minute(minute), person, Task(1), person, true, Values(values));
}
