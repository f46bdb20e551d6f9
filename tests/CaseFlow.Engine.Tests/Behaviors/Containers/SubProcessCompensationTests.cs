using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Trace;

namespace CaseFlow.Engine.Tests.Behaviors.Containers;

public sealed class SubProcessCompensationTests
{
    [Fact]
    public void Completed_sub_process_is_compensated_by_compensating_what_completed_inside() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", Inside)
            .ManualTask("C").CompensatedBy("CUndone", "C", undo => undo.UserTask("UndoC")).EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .ThenOpen("UndoC")
        .Complete("UndoC")
        .ThenOpen("UndoB")
        .Complete("UndoB")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted()
        .ThenVisited("Sub", 1)
        .ThenTranscript("compensation-of-sub-process");

    [Fact]
    public void Sub_process_is_compensated_by_name_at_any_depth_of_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Outer", outer => outer.StartEvent("O").SubProcess("Sub", Inside).EndEvent("OE"))
            .EndEvent("End", Triggers.Compensation("Outer")).Build())
        .Start()
        .Complete("UndoB")
        .Complete("UndoA")
        .ThenCompleted();

    [Fact]
    public void Sub_process_that_is_still_open_is_not_compensated() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork")
            .SubProcess("Sub", sub => { Inside(sub); sub.MoveTo("B").UserTask("Open").EndEvent("E2"); }).EndEvent("E3")
            .MoveTo("Fork").UserTask("Wait").EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Wait")
        .ThenOpen("Open")
        .Complete("Open")
        .ThenCompleted();

    [Fact]
    public void Activity_on_its_edge_compensates_it_without_looking_inside() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", Inside).CompensatedBy("SubUndone", "Sub", undo => undo.UserTask("UndoSub"))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .ThenOpen("UndoSub")
        .Complete("UndoSub")
        .ThenCompleted()
        .ThenVisited("UndoA", 0);

    [Fact]
    public void Event_sub_process_compensates_instead_and_sees_the_data_as_they_were() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Each", sub => sub.StartEvent("S").UserTask("Work").EndEvent("E")
                .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Compensation())
                    .ServiceTask("Undo", "undo", [new Mapping("n", "n"), new Mapping("loopCounter", "loopCounter")]).EndEvent("HE")))
            .Loop(new MultiInstance(true, new Expression("2")) { Output = "all", OutputElement = new Expression("n") })
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Work", ("n", 10))
        .Complete("Work", ("n", 20))
        .ThenEffect<Effect.RunAction>(run => run.Inputs["n"] == Values.One(20) && run.Inputs["loopCounter"] == Values.One(2))
        .AnswerAction("Undo")
        .ThenEffect<Effect.RunAction>(run => run.Inputs["n"] == Values.One(10) && run.Inputs["loopCounter"] == Values.One(1))
        .AnswerAction("Undo")
        .ThenCompleted()
        .ThenTranscript("compensation-event-sub-process");

    [Fact]
    public void Event_sub_process_may_compensate_what_completed_around_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub =>
            {
                Inside(sub);
                sub.EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Compensation()).UserTask("Before")
                    .ThrowEvent("One", Triggers.Compensation("A")).UserTask("Between").EndEvent("HE", Triggers.Compensation()));
            })
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .ThenOpen("Before")
        .Complete("Before")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenOpen("Between")
        .Complete("Between")
        .ThenOpen("UndoB")
        .Complete("UndoB")
        .ThenCompleted();

    [Theory]
    [InlineData(null)]
    [InlineData("Sub")]
    public void Error_handler_compensates_what_completed_before_the_error(string? named) => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub =>
            {
                Inside(sub, Triggers.Error("x"));
                sub.EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Error("x")).EndEvent("HE", Triggers.Compensation(named)));
            })
            .UserTask("After").EndEvent("End").Build())
        .Start()
        .ThenOpen("UndoB")
        .Complete("UndoB")
        .Complete("UndoA")
        .ThenOpen("After");

    [Fact]
    public void What_completed_catches_nothing_any_more() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Outer", outer => outer.StartEvent("O")
                .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.ServiceTask("UndoA", "act")).EndEvent("E")
                    .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Error(null)).UserTask("Never").EndEvent("HE")))
                .EndEvent("OE", Triggers.Compensation())
                .BoundaryEvent("Edge", "Sub", Triggers.Error(null)).UserTask("Neither").EndEvent("NE"))
            .EndEvent("End").BoundaryEvent("Caught", "Outer", Triggers.Error("x")).UserTask("Repair").EndEvent("End2").Build())
        .Start()
        .ThrowError("UndoA", "x")
        .ThenOpen("Repair")
        .ThenCancelledElements("UndoA", "OE", "Outer")
        .ThenTranscript("compensation-of-sub-process-error");

    [Fact]
    public void Sub_process_ended_by_terminate_counts_as_completed() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", sub => Inside(sub, Triggers.Terminate)).EndEvent("End", Triggers.Compensation("Sub")).Build())
        .Start()
        .ThenOpen("UndoB");

    [Fact]
    public void Compensation_event_sub_process_of_the_process_itself_never_begins() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
            .EndEvent("End", Triggers.Compensation())
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Compensation()).EndEvent("HE")).Build())
        .Start()
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted()
        .ThenVisited("Handler", 0);

    [Fact]
    public void What_completed_in_a_handler_beside_the_flow_is_compensated_with_the_sub_process() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").UserTask("Work").EndEvent("E")
                .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Message("m"), interrupting: false)
                    .ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA")).EndEvent("HE")))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Deliver("m")
        .Complete("Work")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted();

    [Fact]
    public void What_compensates_an_ad_hoc_sub_process_is_none_of_its_activities() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Node(new AdHocSubProcess(new("Open"), null, AdHoc(), IsSequential: false, new Expression("done = true"), CancelRemaining: true))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Work", ("done", true))
        .ThenOpen("Undo")
        .Complete("Undo")
        .ThenCompleted();

    [Fact]
    public void Trace_shows_what_compensates_in_the_visit_that_completed()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").SubProcess("Sub", Inside).EndEvent("End", Triggers.Compensation()).Build()).Start();
        var steps = scenario.Run.Steps.Select(step => new TraceStep(Moments.Monday, "tester", ((Decision.Accepted)step.Decision).Events));
        var trace = ProcessTrace.Build(scenario.Run.Definition, steps);
        var sub = trace.Visits.Single(visit => visit.Element.Value == "Sub");
        sub.Outcome.Should().Be(VisitOutcome.Completed);
        trace.Visits.Single(visit => visit.Element.Value == "UndoB").Scope.Should().Be(sub.Id);
    }

    private static FlowScope AdHoc() => ProcessBuilder.Create("Drawn").UserTask("Work")
        .CompensatedBy("Undone", "Work", undo => undo.SubProcess("Undoes", sub => sub.UserTask("Undo"))).Build().Scope;

    private static void Inside(ProcessBuilder sub) => Inside(sub, null);

    private static void Inside(ProcessBuilder sub, Bpmn.Model.Events.EventDefinition? end) => sub.StartEvent("S")
        .ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
        .ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.UserTask("UndoB")).EndEvent("E", end);
}
