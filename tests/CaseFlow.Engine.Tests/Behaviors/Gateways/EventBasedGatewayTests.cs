using CaseFlow.Engine.Definitions;
namespace CaseFlow.Engine.Tests.Behaviors.Gateways;

public sealed class EventBasedGatewayTests
{
    [Fact]
    public void First_event_decides_and_the_others_are_disarmed() => Scenario
        .Given(Race())
        .Start()
        .ThenPath("Start", "Gate")
        .ThenArmed("Time")
        .ThenAwaits("Reply")
        .ThenListens("Alarm")
        .ThenWatches("Rich")
        .Deliver("reply", ("text", "yes"))
        .ThenVariable("text", "yes")
        .ThenPath("Start", "Gate", "Reply", "AfterReply")
        .ThenArmed()
        .ThenAwaits()
        .ThenListens()
        .ThenWatches()
        .ThenOpen("AfterReply")
        .Complete("AfterReply")
        .ThenCompleted()
        .ThenTranscript("event-based-gateway");

    [Fact]
    public void Timer_may_be_first() => Scenario.Given(Race()).Start().Fire("Time").ThenOpen("AfterTime").ThenAwaits().ThenListens().ThenWatches();

    [Fact]
    public void Signal_may_be_first() => Scenario.Given(Race()).Start().Signal("alarm").ThenOpen("AfterAlarm").ThenAwaits().ThenArmed();

    [Fact]
    public void Condition_may_be_first() => Scenario.Given(Race()).Start().Set(("money", 11)).ThenOpen("AfterRich").ThenAwaits().ThenArmed();

    [Fact]
    public void Condition_that_holds_already_decides_at_once() => Scenario.Given(Race()).Start(("money", 11)).ThenOpen("AfterRich").ThenAwaits();

    [Fact]
    public void Late_event_is_rejected() => Scenario.Given(Race()).Start().Fire("Time").Deliver("reply").ThenRejected(EngineCodes.MessageNotAwaited);

    [Fact]
    public void Receive_task_may_follow() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").EventBasedGateway("Gate").ReceiveTask("R", "reply").EndEvent("E1")
            .MoveTo("Gate").CatchEvent("T", Triggers.After("PT1H")).EndEvent("E2").Build())
        .Start()
        .ThenAwaits("R")
        .Deliver("reply")
        .ThenCompleted()
        .ThenPath("Start", "Gate", "R", "E1");

    [Fact]
    public void Event_that_cannot_be_armed_is_an_incident_and_nothing_is_half_armed() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").EventBasedGateway("Gate").CatchEvent("M", Triggers.Message("reply")).EndEvent("E1")
            .MoveTo("Gate").CatchEvent("T", Triggers.After("wait")).EndEvent("E2").Build())
        .Start(("wait", 5))
        .ThenIncidents(("Gate", EngineCodes.TimerInvalid))
        .ThenAwaits()
        .Set(("wait", "PT1H"))
        .Retry()
        .ThenAwaits("M")
        .ThenArmed("T");

    [Fact]
    public void Cancelling_the_scope_disarms_the_gateway() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").EventBasedGateway("Gate").CatchEvent("M", Triggers.Message("reply")).EndEvent("E1")
                .MoveTo("Gate").CatchEvent("T", Triggers.After("PT1H")).EndEvent("E2"))
            .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Message("stop")).EndEvent("Stopped").Build())
        .Start()
        .Deliver("stop")
        .ThenCancelledElements("Gate", "Sub")
        .ThenCompleted();

    [Fact]
    public void Loop_arms_the_gateway_anew() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Head").EventBasedGateway("Gate").CatchEvent("M", Triggers.Message("again")).ConnectTo("Head")
            .MoveTo("Gate").CatchEvent("N", Triggers.Message("enough")).EndEvent("End").Build())
        .Start()
        .Deliver("again")
        .Deliver("again")
        .ThenAwaits("M", "N")
        .Deliver("enough")
        .ThenCompleted()
        .ThenVisited("Gate", 3);

    [Fact]
    public void Pause_moves_its_timer() => Scenario
        .Given(Race())
        .Start()
        .Suspend()
        .After(TimeSpan.FromHours(5))
        .Resume()
        .FireNow("Time")
        .ThenRejected(EngineCodes.TimerNotDue)
        .Fire("Time")
        .ThenOpen("AfterTime");

    [Fact]
    public void What_cannot_be_waited_for_is_refused_after_it()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").EventBasedGateway("Gate").UserTask("A").EndEvent("E1")
            .MoveTo("Gate").CatchEvent("T", Triggers.After("PT1H")).EndEvent("E2").Build();
        ProcessDefinition.Compile(process, "hash").Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.EventGatewayTarget);
    }

    private static Process Race() => ProcessBuilder.Create("P").StartEvent("Start").EventBasedGateway("Gate")
        .CatchEvent("Reply", Triggers.Message("reply")).UserTask("AfterReply").EndEvent("E1")
        .MoveTo("Gate").CatchEvent("Alarm", Triggers.Signal("alarm")).UserTask("AfterAlarm").EndEvent("E2")
        .MoveTo("Gate").CatchEvent("Time", Triggers.After("PT1H")).UserTask("AfterTime").EndEvent("E3")
        .MoveTo("Gate").CatchEvent("Rich", Triggers.Condition("money > 10")).UserTask("AfterRich").EndEvent("E4").Build();
}
