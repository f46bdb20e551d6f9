using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed class PausingTests
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);

    [Fact]
    public void Pause_moves_due_work_and_running_timers_but_not_dates()
    {
        var scenario = Scenario.Given(Waiting()).Start()
            .After(Hour).Suspend()
            .After(Hour).After(Hour).Resume()
            .ThenTranscript("pause");
        scenario.State.WorkItems.Values.Single().Due!.Due.Should().Be(Moments.Monday.Plus(6 * Hour));
        scenario.Events<ProcessEvent.TimerMoved>().Select(moved => moved.Due).Should()
            .BeEquivalentTo([Moments.Monday.Plus(10 * Hour), Moments.Monday.Plus(4 * Hour)]);
        scenario.State.Timers.Values.Single(timer => timer.Element.Value == "Date").Due.Should().Be(Moments.Local(2026, 3, 3, 9, 0));
    }

    [Fact]
    public void Second_pause_adds_to_the_first()
    {
        var scenario = Scenario.Given(Waiting()).Start();
        for (var pause = 0; pause < 2; pause++)
        {
            scenario.After(Hour).Suspend().After(Hour).Resume().ThenAccepted();
        }

        scenario.State.WorkItems.Values.Single().Due!.Due.Should().Be(Moments.Monday.Plus(6 * Hour));
        scenario.State.Timers.Values.Single(timer => timer.Element.Value == "Running").Due.Should().Be(Moments.Monday.Plus(10 * Hour));
    }

    [Fact]
    public void Suspended_instance_takes_no_work_timers_or_messages_but_takes_answers() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").EndEvent("E1")
            .MoveTo("Fork").CatchEvent("T", Triggers.After("PT1M")).EndEvent("E2")
            .MoveTo("Fork").CatchEvent("M", Triggers.Message("m")).EndEvent("E3")
            .MoveTo("Fork").ServiceTask("S", "act").UserTask("B", WorkSpec.Plain with { Clock = new ClockSpec("c", 1, "hours", "entered", []) }).EndEvent("E4").Build())
        .Start()
        .Suspend()
        .Complete("A").ThenRejected(EngineCodes.Suspended)
        .Fire("T").ThenRejected(EngineCodes.Suspended)
        .Deliver("m").ThenRejected(EngineCodes.Suspended)
        .Suspend().ThenRejected(EngineCodes.Suspended)
        .AnswerAction("S").ThenAccepted()
        .ThenOpen("A", "B")
        .After(Hour).Resume()
        .ThenEffect<Effect.ChangeDue>(due => due.Due.Paused == Hour)
        .Resume().ThenRejected(EngineCodes.NotSuspended)
        .Fire("T").ThenAccepted();

    [Fact]
    public void Suspended_instance_can_be_cancelled() => Scenario.Given(Waiting()).Start().Suspend().Cancel().ThenStatus(InstanceStatus.Cancelled);

    [Fact]
    public void Clock_set_back_neither_crashes_nor_moves_the_instance_back()
    {
        var scenario = Scenario.Given(Waiting()).Start().After(Hour).Suspend().At(Moments.Monday.Plus(-5 * Hour)).Resume().ThenAccepted();
        scenario.State.Moment.Should().Be(Moments.Monday.Plus(Hour));
        scenario.Complete("Work").ThenAccepted();
        scenario.Events<ProcessEvent.StepBegan>().Select(step => step.At).Should().BeInAscendingOrder();
    }

    private static Process Waiting() => ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork")
        .UserTask("Work", WorkSpec.Plain with { Clock = new ClockSpec("c", 4, "hours", "entered", [new ClockWarning(1, "hours")]) }).EndEvent("E1")
        .MoveTo("Fork").CatchEvent("Running", Triggers.After("PT8H")).EndEvent("E2")
        .MoveTo("Fork").CatchEvent("Clock", Triggers.Clock(2, "hours")).EndEvent("E3")
        .MoveTo("Fork").CatchEvent("Date", new EventDefinition.Timer(new Expression("2026-03-03T09:00:00"), null, null, null)).EndEvent("E4").Build();
}
