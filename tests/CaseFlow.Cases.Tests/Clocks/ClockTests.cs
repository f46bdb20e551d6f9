using CaseFlow.Calendar;
using CaseFlow.Cases.Clocks;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;
using CaseFlow.Cases.Tests.Words;
using static CaseFlow.Cases.Tests.Words.Sample;

namespace CaseFlow.Cases.Tests.Clocks;

public class ClockTests
{
    private static readonly CaseClock Running = new("handle", Minute(0), DueAt(60)) { Warnings = [Minute(50)] };

    [Theory]
    [InlineData(49, ClockState.Running)]
    [InlineData(50, ClockState.Warned)]
    [InlineData(60, ClockState.Warned)]
    [InlineData(61, ClockState.Overdue)]
    public void A_running_clock_warns_and_runs_over(int minute, ClockState expected) =>
        ClockRules.StateOf(Running, null, Minute(minute)).Should().Be(expected);

    [Theory]
    [InlineData(60, true, ClockState.Met)]
    [InlineData(61, true, ClockState.Missed)]
    [InlineData(30, false, ClockState.CalledOff)]
    [InlineData(99, false, ClockState.CalledOff)]
    public void A_stopped_clock_was_kept_or_missed_or_called_off(int minute, bool done, ClockState expected) =>
        ClockRules.StateOf(Running with { StoppedAt = Minute(minute), Done = done }, null, Minute(200)).Should().Be(expected);

    [Fact]
    public void A_suspension_pauses_a_clock_that_is_not_overdue_yet()
    {
        ClockRules.StateOf(Running, Minute(40), Minute(500)).Should().Be(ClockState.Paused);
        ClockRules.StateOf(Running, Minute(61), Minute(500)).Should().Be(ClockState.Overdue);
    }

    [Fact]
    public void Pauses_since_a_moment_are_cut_at_it()
    {
        var record = Scenario.Registered().Given(
            new CaseCommand.Suspend(Minute(10), "clerk-li", "等待鉴定"),
            new CaseCommand.Resume(Minute(20), "clerk-li"),
            new CaseCommand.Suspend(Minute(30), "clerk-li", "等待材料")).Case;

        ClockRules.PausesSince(record, Minute(0)).Should().Equal(new Pause(Minute(10), Minute(20)));
        ClockRules.PausesSince(record, Minute(15)).Should().Equal(new Pause(Minute(15), Minute(20)));
        ClockRules.PausesSince(record, Minute(20)).Should().BeEmpty();
        ClockRules.PausedSince(record).Should().Be(Minute(30));
    }

    [Fact]
    public void Starting_a_running_clock_moves_it() =>
        Scenario.Registered()
            .When(Start(60)).Then(new CaseEvent.ClockStarted(Minute(1), "system", "closed-loop", DueAt(60), [], null))
            .When(Start(90)).Then(new CaseEvent.ClockChanged(Minute(1), "system", "closed-loop", DueAt(90), [], null));

    [Fact]
    public void A_stopped_clock_may_start_anew()
    {
        var record = Scenario.Registered().Given(Start(60), Stop(30), Start(90)).Case;

        record.Clocks.Should().HaveCount(2);
        record.Clocks[0].Met.Should().BeTrue();
        ClockRules.Running(record, "closed-loop", null)!.Due.Due.Should().Be(Minute(90));
    }

    [Fact]
    public void A_clock_that_does_not_run_is_not_stopped() =>
        Scenario.Registered().Given(Start(60), Stop(30)).When(Stop(31)).ThenRejected(CaseCodes.ClockNotRunning, ("clock", "closed-loop"));

    [Fact]
    public void A_completed_task_takes_every_clock_along()
    {
        var record = Scenario.Registered().Given(
            new CaseCommand.OpenTask(Minute(1), "system", Work(1, clock: "handle", due: 60)),
            Start(30) with { Task = Task(1) },
            new CaseCommand.CompleteTask(Minute(45), "wang", Task(1), "wang", true, NoValues)).Case;

        record.Clocks.Select(c => (c.Name, c.Met)).Should().Equal(("handle", true), ("closed-loop", false));
    }

    [Fact]
    public void A_clock_runs_only_with_an_open_task() =>
        Scenario.Registered().When(Start(30) with { Task = Task(1) }).ThenRejected(CaseCodes.TaskNotOpen);

    private static CaseCommand.StartClock Start(int due) => new(Minute(1), "system", "closed-loop", DueAt(due), [], null);

    private static CaseCommand.StopClock Stop(int minute) => new(Minute(minute), "system", "closed-loop", null, true);
}
