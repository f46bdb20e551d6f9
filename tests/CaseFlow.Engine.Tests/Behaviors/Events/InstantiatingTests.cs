using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class InstantiatingTests
{
    [Fact]
    public void Receive_task_begins_the_instance_with_its_message() => Scenario
        .Given(ProcessBuilder.Create("P").ReceiveTask("Order", "order", instantiate: true).UserTask("A").EndEvent("E1")
            .ReceiveTask("Return", "return", instantiate: true).UserTask("B").EndEvent("E2").Build())
        .StartAt("Return", ("number", 7))
        .ThenOpen("B")
        .ThenAwaits()
        .ThenVariable("number", 7)
        .ThenTranscript("receive-task-instantiating");

    [Fact]
    public void Event_after_the_gateway_begins_the_instance_and_the_others_are_not_waited_for() => Scenario
        .Given(Gateway(parallel: false))
        .StartAt("Signal")
        .ThenOpen("B")
        .ThenAwaits()
        .ThenArmed()
        .ThenPath("Gate", "Signal", "B")
        .ThenTranscript("event-based-gateway-instantiating");

    [Fact]
    public void Parallel_gateway_begins_with_the_first_event_and_waits_for_all_others() => Scenario
        .Given(Gateway(parallel: true))
        .StartAt("Signal")
        .ThenOpen("B")
        .ThenAwaits("Message", "Receive")
        .ThenListens()
        .Deliver("m")
        .ThenOpen("A", "B")
        .Complete("A")
        .Complete("B")
        .ThenStatus(InstanceStatus.Running)
        .Deliver("r")
        .Complete("C")
        .ThenCompleted()
        .ThenTranscript("event-based-gateway-parallel");

    [Fact]
    public void Gateway_that_begins_a_process_can_begin_plainly_and_wait() => Scenario.Given(Gateway(parallel: false)).Start().Deliver("r").ThenOpen("C").ThenListens();

    [Fact]
    public void Receive_task_with_events_on_its_edge_begins_the_instance_too() => Scenario
        .Given(ProcessBuilder.Create("P").ReceiveTask("Order", "order", instantiate: true).UserTask("A").EndEvent("E1")
            .BoundaryEvent("Late", "Order", Triggers.After("PT1H")).EndEvent("E2").Build())
        .StartAt("Order")
        .ThenOpen("A")
        .ThenArmed();

    [Fact]
    public void Only_a_gateway_that_begins_a_process_may_wait_for_all() => ProcessDefinition
        .Compile(ProcessBuilder.Create("P").StartEvent("S").EventBasedGateway("Gate", parallel: true).CatchEvent("M", Triggers.Message("m")).EndEvent("E").Build(), "hash")
        .Findings.Should().ContainSingle().Which.Code.Should().Be(FindingCodes.ElementUnsupported);

    [Fact]
    public void Element_that_begins_nothing_cannot_be_named() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("S").ReceiveTask("Later", "m", instantiate: true).EndEvent("E").Build())
        .StartAt("Later")
        .ThenRejected(EngineCodes.StartUnknown);

    private static Process Gateway(bool parallel) => ProcessBuilder.Create("P")
        .EventBasedGateway("Gate", instantiate: true, parallel: parallel)
        .CatchEvent("Message", Triggers.Message("m")).UserTask("A").EndEvent("E1")
        .MoveTo("Gate").CatchEvent("Signal", Triggers.Signal("s")).UserTask("B").EndEvent("E2")
        .MoveTo("Gate").ReceiveTask("Receive", "r").UserTask("C").EndEvent("E3").Build();
}
