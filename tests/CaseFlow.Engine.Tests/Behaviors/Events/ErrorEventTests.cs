using CaseFlow.Engine.Effects;
namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class ErrorEventTests
{
    [Fact]
    public void Error_end_is_caught_on_the_edge_of_the_sub_process() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ParallelGateway("F").UserTask("A").EndEvent("Fail", Triggers.Error("lost")).MoveTo("F").UserTask("B").EndEvent("E"))
            .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Error("lost")).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .Complete("A")
        .ThenOpen("Other")
        .ThenCancelledElements("B", "Sub")
        .Complete("Other")
        .ThenCompleted();

    [Fact]
    public void Event_sub_process_inside_comes_before_the_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").UserTask("A").EndEvent("Fail", Triggers.Error("lost"))
                .EventSubProcess("Handler", handler => handler.StartEvent("Caught", Triggers.Error(null)).UserTask("Repair").EndEvent("HE")))
            .UserTask("After").EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Error("lost")).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .Complete("A")
        .ThenOpen("Repair")
        .Complete("Repair")
        .ThenOpen("After")
        .ThenTranscript("event-sub-process-error");

    [Fact]
    public void Error_thrown_by_the_handler_itself_goes_to_the_edge_and_not_to_the_handler_again() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").EndEvent("Fail", Triggers.Error("lost"))
                .EventSubProcess("Handler", handler => handler.StartEvent("Caught", Triggers.Error("lost")).UserTask("Repair").EndEvent("Again", Triggers.Error("lost"))))
            .EndEvent("End").BoundaryEvent("Edge", "Sub", Triggers.Error("lost")).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .Complete("Repair")
        .ThenVisited("Handler", 1)
        .ThenOpen("Other");

    [Fact]
    public void Event_sub_process_of_the_process_itself_catches_what_would_end_the_instance() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("F").UserTask("A").EndEvent("Fail", Triggers.Error("lost")).MoveTo("F").UserTask("B").EndEvent("E")
            .EventSubProcess("Handler", handler => handler.StartEvent("Caught", Triggers.Error("lost")).UserTask("Repair").EndEvent("HE")).Build())
        .Start()
        .Complete("A")
        .ThenOpen("Repair")
        .ThenCancelledElements("B")
        .Complete("Repair")
        .ThenCompleted();

    [Fact]
    public void Named_error_comes_before_any_error_among_event_sub_processes() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").EndEvent("Fail", Triggers.Error("lost"))
            .EventSubProcess("H1", handler => handler.StartEvent("C1", Triggers.Error(null)).UserTask("Any").EndEvent("HE1"))
            .EventSubProcess("H2", handler => handler.StartEvent("C2", Triggers.Error("lost")).UserTask("Named").EndEvent("HE2")).Build())
        .Start()
        .ThenOpen("Named");

    [Fact]
    public void Failure_of_an_action_is_caught_by_an_event_sub_process() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("Do", "act").EndEvent("End")
            .EventSubProcess("Handler", handler => handler.StartEvent("Caught", Triggers.Error("full")).UserTask("Repair").EndEvent("HE")).Build())
        .Start()
        .FailAction("Do", "full")
        .ThenOpen("Repair")
        .ThenIncidents();

    [Fact]
    public void Error_of_an_action_that_nothing_catches_ends_the_instance_with_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("Do", "act").EndEvent("End").Build())
        .Start()
        .ThrowError("Do", "full")
        .ThenStatus(InstanceStatus.Failed)
        .ThenEffect<Effect.FinishInstance>(end => end is { Outcome: "error", ErrorCode: "full" });

    [Fact]
    public void Error_of_an_action_is_caught_on_its_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ServiceTask("Do", "act").EndEvent("End")
            .BoundaryEvent("Edge", "Do", Triggers.Error("full")).UserTask("Repair").EndEvent("End2").Build())
        .Start()
        .ThrowError("Do", "full")
        .ThenOpen("Repair")
        .ThenAsked();

    [Fact]
    public void Error_of_a_called_process_is_caught_on_the_edge_of_the_call_and_else_ends_the_caller_too()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").CallActivity("Call", "Other").EndEvent("End")
            .BoundaryEvent("Edge", "Call", Triggers.Error("full")).UserTask("Repair").EndEvent("End2").Build();
        Scenario.Given(process).Start().EndCallWithError("Call", "full").ThenOpen("Repair");
        Scenario.Given(process).Start().EndCallWithError("Call", "other").ThenStatus(InstanceStatus.Failed);
    }

    [Fact]
    public void Error_of_a_handler_that_runs_beside_the_flow_is_caught_in_its_scope() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End")
            .EventSubProcess("H1", handler => handler.StartEvent("C1", Triggers.Message("go"), interrupting: false).EndEvent("HE1", Triggers.Error("lost")))
            .EventSubProcess("H2", handler => handler.StartEvent("C2", Triggers.Error("lost")).UserTask("Repair").EndEvent("HE2")).Build())
        .Start()
        .Deliver("go")
        .ThenOpen("Repair")
        .ThenCancelledElements("A", "H1");

    [Fact]
    public void Once_the_flow_has_ended_no_handler_begins_by_an_error() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EndEvent("End")
            .EventSubProcess("H1", handler => handler.StartEvent("C1", Triggers.Message("go"), interrupting: false).UserTask("B").EndEvent("HE1", Triggers.Error("lost")))
            .EventSubProcess("H2", handler => handler.StartEvent("C2", Triggers.Error("lost")).UserTask("Repair").EndEvent("HE2")).Build())
        .Start()
        .Deliver("go")
        .Complete("A")
        .Complete("B")
        .ThenStatus(InstanceStatus.Failed);
}
