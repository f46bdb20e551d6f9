using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Trace;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

/// <summary>What compensates is an ordinary activity: whatever can happen to one can happen to it.</summary>
public sealed class CompensationHandlerTests
{
    [Fact]
    public void Sub_process_may_compensate() => Scenario
        .Given(Two(undo => undo.SubProcess("UndoB", sub => sub.StartEvent("S").UserTask("First").UserTask("Second").EndEvent("E"))))
        .Start()
        .ThenOpen("First")
        .Complete("First")
        .Complete("Second")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted();

    [Fact]
    public void Call_may_compensate() => Scenario
        .Given(Two(undo => undo.CallActivity("UndoB", "Other")))
        .Start()
        .EndCall("UndoB")
        .ThenOpen("UndoA");

    [Fact]
    public void Repeated_activity_may_compensate() => Scenario
        .Given(Two(undo => undo.UserTask("UndoB").Loop(new MultiInstance(false, new Expression("2")))))
        .Start()
        .ThenOpen("UndoB", "UndoB")
        .Complete("UndoB")
        .Complete("UndoB")
        .ThenOpen("UndoA");

    [Fact]
    public void Call_is_compensated_by_the_activity_on_its_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").CallActivity("Call", "Other").CompensatedBy("Undone", "Call", undo => undo.UserTask("Undo"))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .EndCall("Call")
        .ThenOpen("Undo");

    [Fact]
    public void Incident_holds_the_compensation_up_until_it_is_retried() => Scenario
        .Given(Two(undo => undo.ServiceTask("UndoB", "act")))
        .Start()
        .FailAction("UndoB", "broken")
        .ThenIncidents(("UndoB", "broken"))
        .ThenOpen()
        .Retry()
        .AnswerAction("UndoB")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted()
        .ThenTranscript("compensation-incident");

    [Fact]
    public void Error_caught_on_its_own_edge_ends_the_handler_and_the_compensation_goes_on() => Scenario
        .Given(Two(undo => undo.ServiceTask("UndoB", "act").BoundaryEvent("Caught", "UndoB", Triggers.Error("x")).UserTask("Look").EndEvent("Looked")))
        .Start()
        .ThrowError("UndoB", "x")
        .ThenOpen("Look", "UndoA")
        .Complete("UndoA")
        .ThenStatus(InstanceStatus.Running)
        .Complete("Look")
        .ThenCompleted();

    [Fact]
    public void Event_on_its_edge_that_does_not_interrupt_leaves_the_handler_alone() => Scenario
        .Given(Two(undo => undo.UserTask("UndoB").BoundaryEvent("Late", "UndoB", Triggers.After("PT1H"), interrupting: false).UserTask("Look").EndEvent("Looked")))
        .Start()
        .Fire("Late")
        .ThenOpen("Look", "UndoB")
        .Complete("UndoB")
        .ThenOpen("Look", "UndoA");

    [Fact]
    public void Error_that_nothing_catches_fails_the_instance() => Scenario
        .Given(Two(undo => undo.ServiceTask("UndoB", "act")))
        .Start()
        .ThrowError("UndoB", "x")
        .ThenStatus(InstanceStatus.Failed);

    [Fact]
    public void Error_handler_of_the_scope_finds_what_was_not_compensated_yet() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
                .ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.ServiceTask("UndoB", "act")).EndEvent("E", Triggers.Compensation())
                .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Error(null)).EndEvent("HE", Triggers.Compensation())))
            .EndEvent("End").Build())
        .Start()
        .ThrowError("UndoB", "x")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted()
        .ThenTranscript("compensation-error");

    [Fact]
    public void Event_on_the_edge_of_the_scope_ends_the_compensation() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA")).EndEvent("E", Triggers.Compensation()))
            .EndEvent("End").BoundaryEvent("Late", "Sub", Triggers.After("PT1H")).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .ThenOpen("UndoA")
        .Fire("Late")
        .ThenOpen("Other")
        .ThenCancelledElements("UndoA", "E", "Sub")
        .Complete("Other")
        .ThenCompleted();

    [Fact]
    public void Compensation_nobody_waits_for_ends_with_its_scope_too() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
                .ThrowEvent("Throw", Triggers.Compensation(wait: false)).UserTask("Work").EndEvent("E", Triggers.Terminate))
            .UserTask("After").EndEvent("End").Build())
        .Start()
        .ThenOpen("UndoA", "Work")
        .Complete("Work")
        .ThenOpen("After")
        .ThenCancelledElements("UndoA");

    [Fact]
    public void Instance_is_suspended_and_cancelled_while_it_compensates() => Scenario
        .Given(Two(undo => undo.UserTask("UndoB")))
        .Start()
        .Suspend()
        .Complete("UndoB")
        .ThenRejected(EngineCodes.Suspended)
        .Resume()
        .Complete("UndoB")
        .ThenOpen("UndoA")
        .Cancel()
        .ThenStatus(InstanceStatus.Cancelled)
        .ThenCancelledElements("UndoA", "End")
        .Then(scenario => scenario.State.Compensations.Should().BeEmpty())
        .Then(scenario => scenario.State.Root.Completed.Should().BeEmpty())
        .ThenTranscript("compensation-cancelled");

    [Fact]
    public void Trace_shows_what_compensated_which_visit()
    {
        var scenario = Scenario.Given(Two(undo => undo.UserTask("UndoB"))).Start().Complete("UndoB");
        var steps = scenario.Run.Steps.Select(step => new TraceStep(Moments.Monday, "tester", ((Decision.Accepted)step.Decision).Events));
        var trace = ProcessTrace.Build(scenario.Run.Definition, steps);
        var undone = trace.Visits.Single(visit => visit.Element.Value == "UndoA").Undoes;
        trace.Visits.Single(visit => visit.Id == undone).Element.Value.Should().Be("A");
        trace.Visits.Single(visit => visit.Element.Value == "A").Undoes.Should().BeNull();
    }

    private static Bpmn.Model.Process Two(Action<ProcessBuilder> undoB) => ProcessBuilder.Create("P").StartEvent("Start")
        .ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
        .ManualTask("B").CompensatedBy("BUndone", "B", undoB)
        .EndEvent("End", Triggers.Compensation()).Build();
}
