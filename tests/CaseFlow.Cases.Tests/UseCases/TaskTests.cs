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
    public void Only_the_last_performer_is_excluded() =>
        WithTask()
            .Given(Complete("wang", 6), Open(Work(2), 7))
            .Given(new CaseCommand.CompleteTask(Minute(8), "zhao", Task(2), "zhao", true, NoValues))
            .Given(Open(Work(3, "ReturnVisit", null, null, "Handle"), 9))
            .When(new CaseCommand.Claim(Minute(10), "wang", Task(3), "wang", true))
            .Then(new CaseEvent.TaskClaimed(Minute(10), "wang", Task(3), "wang"));

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
    public void Urging_is_noted_each_time()
    {
        var scenario = WithTask().Given(
            new CaseCommand.Urge(Minute(4), "reporter", null, "请尽快"),
            new CaseCommand.Urge(Minute(5), "clerk-li", Task(1), null));

        scenario.Case.Urgings.Should().HaveCount(2);
        scenario.When(new CaseCommand.Urge(Minute(6), "clerk-li", Task(9), null)).ThenRejected(CaseCodes.TaskNotOpen);
    }

    private static Scenario WithTask() => Scenario.Registered().Given(Open(Work(1, clock: "response", due: 10), 1));

    private static CaseCommand.OpenTask Open(CaseTask task, int minute) => new(Minute(minute), "system", task);

    private static CaseCommand.Claim Claim(string person, bool eligible = true) => new(Minute(3), person, Task(1), person, eligible);

    private static CaseCommand.Release Release(string person) => new(Minute(4), person, Task(1), person);

    private static CaseCommand.CompleteTask Complete(string person, int minute, params (string, string)[] values) =>
        new(Minute(minute), person, Task(1), person, true, Values(values));
}
