using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.UseCases;

public class LifeCycleTests
{
    public static TheoryData<CaseStatus, CaseStatus> EveryPair()
    {
        var pairs = new TheoryData<CaseStatus, CaseStatus>();
        foreach (var from in Enum.GetValues<CaseStatus>())
        {
            foreach (var to in Enum.GetValues<CaseStatus>().Where(to => to != from && to != CaseStatus.Suspended))
            {
                pairs.Add(from, to);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void A_milestone_is_reached_exactly_where_the_table_allows(CaseStatus from, CaseStatus to)
    {
        var scenario = Scenario.At(from);
        scenario.Case.Status.Should().Be(from);

        scenario.When(new CaseCommand.ReachMilestone(Minute(9), "system", to, "Element_1"));

        if (CaseLifeCycle.Allows(from, to))
        {
            scenario.Case.Status.Should().Be(to);
            scenario.Case.LastAt(to).Should().Be(Minute(9));
        }
        else
        {
            scenario.ThenRejected(
                CaseCodes.StatusTransition,
                ("from", CaseStatusName.Of(from)),
                ("to", CaseStatusName.Of(to)));
        }
    }

    [Fact]
    public void The_main_line_of_the_catalogue_is_legal()
    {
        CaseStatus[] line =
        [
            CaseStatus.Registered, CaseStatus.Accepted, CaseStatus.Classified, CaseStatus.Assigned, CaseStatus.InHandling,
            CaseStatus.Handled, CaseStatus.FedBack, CaseStatus.ReturnVisited, CaseStatus.Evaluated, CaseStatus.Closed,
        ];
        line.Zip(line.Skip(1)).Should().OnlyContain(step => CaseLifeCycle.Allows(step.First, step.Second));
        CaseLifeCycle.Allows(CaseStatus.InHandling, CaseStatus.Escalated).Should().BeTrue();
        CaseLifeCycle.Allows(CaseStatus.Escalated, CaseStatus.InHandling).Should().BeTrue();
    }

    [Theory]
    [InlineData(CaseStatus.Closed, CaseStatus.InHandling)]
    [InlineData(CaseStatus.FedBack, CaseStatus.InHandling)]
    [InlineData(CaseStatus.Withdrawn, CaseStatus.Reopened)]
    [InlineData(CaseStatus.Registered, CaseStatus.Reopened)]
    [InlineData(CaseStatus.Handled, CaseStatus.Rejected)]
    public void Some_steps_are_never_legal(CaseStatus from, CaseStatus to) => CaseLifeCycle.Allows(from, to).Should().BeFalse();

    [Fact]
    public void A_status_reached_again_keeps_its_first_moment()
    {
        var record = Scenario.At(CaseStatus.Accepted)
            .Given(new CaseCommand.ReachMilestone(Minute(5), "system", CaseStatus.Accepted, null)).Case;

        record.FirstAt(CaseStatus.Accepted).Should().Be(Minute(1));
        record.LastAt(CaseStatus.Accepted).Should().Be(Minute(5));
        record.FirstAt(CaseStatus.Closed).Should().BeNull();
    }

    [Theory]
    [InlineData(CaseStatus.Closed)]
    [InlineData(CaseStatus.Rejected)]
    [InlineData(CaseStatus.Withdrawn)]
    public void An_end_reached_again_changes_nothing(CaseStatus end) =>
        Scenario.At(end).When(new CaseCommand.ReachMilestone(Minute(9), "system", end, null)).ThenNothingHappens();

    [Fact]
    public void Suspension_is_not_a_milestone() =>
        Scenario.Registered().When(new CaseCommand.ReachMilestone(Minute(1), "system", CaseStatus.Suspended, null))
            .ThenRejected(CaseCodes.FieldInvalid, ("field", "milestone"));

    [Fact]
    public void A_suspended_case_goes_on_where_it_stood()
    {
        var scenario = Scenario.At(CaseStatus.InHandling)
            .When(new CaseCommand.Suspend(Minute(2), "clerk-li", "等待鉴定"))
            .Then(new CaseEvent.Suspended(Minute(2), "clerk-li", "等待鉴定"));
        scenario.Case.Suspensions.Single().To.Should().BeNull();

        scenario.When(new CaseCommand.Resume(Minute(8), "clerk-li")).Then(new CaseEvent.Resumed(Minute(8), "clerk-li"));

        scenario.Case.Status.Should().Be(CaseStatus.InHandling);
        scenario.Case.StatusBeforeSuspension.Should().BeNull();
        scenario.Case.Suspensions.Single().To.Should().Be(Minute(8));
        scenario.When(new CaseCommand.Resume(Minute(9), "clerk-li")).ThenRejected(CaseCodes.CaseNotSuspended);
    }

    [Fact]
    public void A_suspended_case_is_not_suspended_again() =>
        Scenario.At(CaseStatus.Suspended).When(new CaseCommand.Suspend(Minute(3), "clerk-li", "again")).ThenRejected(CaseCodes.StatusTransition);

    [Fact]
    public void Withdrawing_ends_a_suspension_and_calls_off_the_clocks()
    {
        var record = Scenario.Registered()
            .Given(new CaseCommand.StartClock(Minute(0), "system", "closed-loop", DueAt(90), [], null))
            .Given(new CaseCommand.Suspend(Minute(2), "clerk-li", "等待鉴定"))
            .Given(new CaseCommand.Withdraw(Minute(3), "reporter", "已自行解决")).Case;

        record.Status.Should().Be(CaseStatus.Withdrawn);
        record.EndReason.Should().Be("已自行解决");
        record.Suspensions.Single().To.Should().Be(Minute(3));
        record.Clocks.Single().Met.Should().BeNull();
    }

    [Fact]
    public void A_rejection_needs_a_reason()
    {
        Scenario.Registered().When(new CaseCommand.Reject(Minute(1), "clerk-li", " ")).ThenRejected(CaseCodes.FieldInvalid, ("field", "reason"));
        Scenario.Registered().When(new CaseCommand.Reject(Minute(1), "clerk-li", "不在受理范围"))
            .Then(new CaseEvent.Rejected(Minute(1), "clerk-li", "不在受理范围"));
    }

    [Fact]
    public void Reopening_is_counted_by_command_and_by_milestone()
    {
        var record = Scenario.At(CaseStatus.Closed).Given(
            new CaseCommand.Reopen(Minute(2), "clerk-li", "又漏了"),
            new CaseCommand.ReachMilestone(Minute(3), "system", CaseStatus.FedBack, null),
            new CaseCommand.ReachMilestone(Minute(4), "system", CaseStatus.Reopened, "Reopened")).Case;

        record.Reopenings.Should().Be(2);
        record.Status.Should().Be(CaseStatus.Reopened);
    }

    [Fact]
    public void Closing_meets_the_clock_of_the_whole_case()
    {
        var record = Scenario.At(CaseStatus.FedBack)
            .Given(new CaseCommand.StartClock(Minute(0), "system", "closed-loop", DueAt(90), [], null))
            .Given(new CaseCommand.ReachMilestone(Minute(90), "system", CaseStatus.Closed, "End")).Case;

        record.Clocks.Single().Met.Should().BeTrue("a thing done at the due moment is in time");
    }

    [Fact]
    public void Closing_by_hand_waits_for_open_tasks()
    {
        var scenario = Scenario.Registered().Given(new CaseCommand.OpenTask(Minute(1), "system", Work(1)));

        scenario.When(new CaseCommand.Close(Minute(2), "clerk-li")).ThenRejected(CaseCodes.CaseTaskOpen, ("task", "7-1-1"));
        scenario.Given(new CaseCommand.CloseTask(Minute(3), "system", Task(1)))
            .When(new CaseCommand.Close(Minute(4), "clerk-li"))
            .Then(new CaseEvent.StatusReached(Minute(4), "clerk-li", CaseStatus.Closed, null))
            .When(new CaseCommand.Close(Minute(5), "clerk-li"))
            .ThenRejected(CaseCodes.CaseEnded);
    }

    [Fact]
    public void Every_status_has_an_identifier_that_reads_back()
    {
        foreach (var status in Enum.GetValues<CaseStatus>())
        {
            CaseStatusName.TryParse(CaseStatusName.Of(status), out var read).Should().BeTrue();
            read.Should().Be(status);
        }

        CaseStatusName.Of(CaseStatus.InHandling).Should().Be("inHandling");
        CaseStatusName.TryParse("InHandling", out _).Should().BeFalse();
        CaseStatusName.TryParse(null, out _).Should().BeFalse();
    }
}
