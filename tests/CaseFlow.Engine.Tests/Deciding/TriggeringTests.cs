using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed class TriggeringTests
{
    public static TheoryData<string> Kinds() => ["T", "M", "S", "C"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_an_event_waits_for_happens_whatever_it_is(string element)
    {
        var scenario = Fork().Start().Trigger(element, ("given", element)).ThenVisited(element, 1);
        scenario.ThenVariable("given", element);
        scenario.State.Visits.Values.Should().NotContain(visit => visit.Element == new Bpmn.Model.ElementId(element));
    }

    [Fact]
    public void Timer_that_is_not_due_fires_when_it_is_triggered()
    {
        var scenario = Fork().Start().Trigger("T");
        ((Decision.Accepted)scenario.Last).Events.Should().ContainSingle(happened => happened is ProcessEvent.TimerFired);
        scenario.State.Timers.Should().BeEmpty();
    }

    [Fact]
    public void Condition_that_was_triggered_happens_again_only_after_it_did_not_hold()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End")
            .BoundaryEvent("B", "A", Triggers.Condition("ready"), interrupting: false).ManualTask("Seen").EndEvent("Other").Build()).Start(("ready", false));
        scenario.Trigger("B").ThenVisited("Seen", 1);
        scenario.Set(("ready", false)).Set(("ready", true)).ThenVisited("Seen", 2);
        scenario.Complete("A").ThenCompleted();
    }

    [Fact]
    public void Place_that_does_not_wait_is_not_triggered()
    {
        var scenario = Fork().Start();
        scenario.Send(new Commands.Command.TriggerWait(scenario.Context(), new ElementInstanceId(999), Values.Of())).ThenRejected(EngineCodes.WaitNotArmed);
    }

    [Fact]
    public void Nothing_is_triggered_while_suspended() =>
        Fork().Start().Suspend().Trigger("M").ThenRejected(EngineCodes.Suspended);

    private static Scenario Fork() => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork")
        .CatchEvent("T", Triggers.After("P1D")).EndEvent("E1")
        .MoveTo("Fork").CatchEvent("M", Triggers.Message("m")).EndEvent("E2")
        .MoveTo("Fork").CatchEvent("S", Triggers.Signal("s")).EndEvent("E3")
        .MoveTo("Fork").CatchEvent("C", Triggers.Condition("false")).EndEvent("E4").Build());
}
