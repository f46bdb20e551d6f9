using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Behaviors.Events;

public sealed class CompensationEventTests
{
    [Fact]
    public void What_completed_is_compensated_in_reverse_order_and_the_throwing_event_waits() => Scenario
        .Given(Journey().ThrowEvent("Throw", Triggers.Compensation()).UserTask("After").EndEvent("End").Build())
        .Start()
        .ThenOpen("Flight")
        .Complete("Flight")
        .Complete("Hotel")
        .ThenOpen("CancelHotel")
        .Complete("CancelHotel")
        .ThenOpen("CancelFlight")
        .Complete("CancelFlight")
        .ThenOpen("After")
        .Complete("After")
        .ThenCompleted()
        .ThenVisited("FlightUndone", 0)
        .ThenTranscript("compensation-throw");

    [Fact]
    public void End_event_waits_too_and_the_process_ends_after_it() => Scenario
        .Given(Journey().EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Flight")
        .Complete("Hotel")
        .Complete("CancelHotel")
        .ThenStatus(InstanceStatus.Running)
        .Complete("CancelFlight")
        .ThenCompleted()
        .ThenTranscript("compensation-end");

    [Fact]
    public void Event_that_does_not_wait_goes_on_at_once_and_its_scope_ends_after_what_it_threw() => Scenario
        .Given(Journey().ThrowEvent("Throw", Triggers.Compensation(wait: false)).EndEvent("End").Build())
        .Start()
        .Complete("Flight")
        .Complete("Hotel")
        .ThenOpen("CancelHotel")
        .ThenVisited("End", 1)
        .ThenStatus(InstanceStatus.Running)
        .Complete("CancelHotel")
        .Complete("CancelFlight")
        .ThenCompleted()
        .ThenTranscript("compensation-without-waiting");

    [Fact]
    public void End_event_that_does_not_wait_leaves_its_scope_open_for_what_it_threw() => Scenario
        .Given(Journey().EndEvent("End", Triggers.Compensation("Flight", wait: false)).Build())
        .Start()
        .Complete("Flight")
        .Complete("Hotel")
        .ThenOpen("CancelFlight")
        .Complete("CancelFlight")
        .ThenCompleted();

    [Fact]
    public void One_activity_is_compensated_by_name_and_only_once() => Scenario
        .Given(Journey().ThrowEvent("Throw", Triggers.Compensation("Flight")).ThrowEvent("Again", Triggers.Compensation("Flight"))
            .ThrowEvent("Rest", Triggers.Compensation()).EndEvent("End").Build())
        .Start()
        .Complete("Flight")
        .Complete("Hotel")
        .ThenOpen("CancelFlight")
        .Complete("CancelFlight")
        .ThenOpen("CancelHotel")
        .Complete("CancelHotel")
        .ThenCompleted()
        .ThenTranscript("compensation-of-one-activity");

    [Fact]
    public void With_nothing_completed_there_is_nothing_to_do() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork")
            .UserTask("Work").CompensatedBy("Undone", "Work", undo => undo.UserTask("Undo")).EndEvent("E1")
            .MoveTo("Fork").ThrowEvent("Throw", Triggers.Compensation()).EndEvent("E2").Build())
        .Start()
        .ThenVisited("E2", 1)
        .ThenOpen("Work")
        .Complete("Work")
        .ThenCompleted();

    [Fact]
    public void What_was_interrupted_did_not_complete() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Work").CompensatedBy("Undone", "Work", undo => undo.UserTask("Undo")).EndEvent("End")
            .BoundaryEvent("Late", "Work", Triggers.After("PT1H")).ThrowEvent("Throw", Triggers.Compensation()).EndEvent("End2").Build())
        .Start()
        .Fire("Late")
        .ThenCompleted()
        .ThenVisited("Undo", 0);

    [Fact]
    public void Each_round_of_a_loop_is_compensated() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Head")
            .UserTask("Work").CompensatedBy("Undone", "Work", undo => undo.UserTask("Undo"))
            .ExclusiveGateway("Tail").When("again").ConnectTo("Head").MoveTo("Tail").Otherwise().EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Work", ("again", true))
        .Complete("Work", ("again", true))
        .Complete("Work", ("again", false))
        .Complete("Undo")
        .Complete("Undo")
        .ThenStatus(InstanceStatus.Running)
        .Complete("Undo")
        .ThenCompleted();

    [Fact]
    public void Each_round_of_a_repeated_activity_is_compensated() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .UserTask("Work").Repeat(new StandardLoop(TestBefore: false, new Expression("loopCounter < 2"), null))
            .CompensatedBy("Undone", "Work", undo => undo.UserTask("Undo")).EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Work")
        .Complete("Work")
        .Complete("Undo")
        .ThenStatus(InstanceStatus.Running)
        .Complete("Undo")
        .ThenCompleted();

    [Fact]
    public void Branches_are_compensated_in_reverse_order_of_completion_too() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork")
            .UserTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA")).ParallelGateway("Join")
            .MoveTo("Fork").UserTask("B").CompensatedBy("BUndone", "B", undo => undo.UserTask("UndoB")).ConnectTo("Join")
            .MoveTo("Join").EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("B")
        .Complete("A")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenOpen("UndoB");

    [Fact]
    public void What_an_event_on_the_edge_led_to_is_compensated_before_the_activity_under_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Host").CompensatedBy("HostUndone", "Host", undo => undo.UserTask("UndoHost"))
            .EndEvent("End", Triggers.Compensation())
            .BoundaryEvent("Edge", "Host", Triggers.Message("m"), interrupting: false).UserTask("Side")
            .CompensatedBy("SideUndone", "Side", undo => undo.UserTask("UndoSide")).EndEvent("End2").Build())
        .Start()
        .Deliver("m")
        .Complete("Side")
        .Complete("Host")
        .ThenOpen("UndoSide")
        .Complete("UndoSide")
        .ThenOpen("UndoHost");

    [Fact]
    public void Every_instance_of_a_repeated_activity_is_compensated_with_its_own_values() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .UserTask("Ask").Loop(new MultiInstance(false, null, new Expression("""["Ann", "Bob", "Cy"]""")) { Item = "who" })
            .CompensatedBy("Undone", "Ask", undo => undo.ServiceTask("Tell", "tell", [new Mapping("to", "who"), new Mapping("number", "loopCounter")]))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Ask")
        .Complete("Ask")
        .Complete("Ask")
        .ThenEffect<Effect.RunAction>(run => run.Inputs["to"] == Values.One("Cy") && run.Inputs["number"] == Values.One(3))
        .AnswerAction("Tell")
        .ThenEffect<Effect.RunAction>(run => run.Inputs["to"] == Values.One("Bob"))
        .AnswerAction("Tell")
        .ThenEffect<Effect.RunAction>(run => run.Inputs["to"] == Values.One("Ann"))
        .AnswerAction("Tell")
        .ThenCompleted()
        .ThenTranscript("compensation-of-instances");

    [Fact]
    public void Handlers_read_the_variables_of_the_process_as_they_are_now() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("Work").CompensatedBy("Undone", "Work", undo => undo.ScriptTask("Undo", "x + 1", "y"))
            .UserTask("Change").EndEvent("End", Triggers.Compensation()).Build())
        .Start(("x", 1))
        .Complete("Change", ("x", 5))
        .ThenVariable("y", 6)
        .ThenCompleted();

    [Fact]
    public void Thousands_of_automatic_handlers_run_in_one_step() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .ManualTask("Work").Loop(new MultiInstance(true, new Expression("3000"))).CompensatedBy("Undone", "Work", undo => undo.ManualTask("Undo"))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .ThenCompleted()
        .ThenVisited("Undo", 3000);

    [Fact]
    public void Throwing_in_a_sub_process_does_not_reach_what_is_around_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("Out").CompensatedBy("OutUndone", "Out", undo => undo.UserTask("UndoOut"))
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("In").CompensatedBy("InUndone", "In", undo => undo.UserTask("UndoIn"))
                .EndEvent("E", Triggers.Compensation()))
            .EndEvent("End").Build())
        .Start()
        .ThenOpen("UndoIn")
        .Complete("UndoIn")
        .ThenCompleted()
        .ThenVisited("UndoOut", 0);

    [Fact]
    public void Throwing_in_one_instance_of_a_sub_process_does_not_reach_the_others() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Each", sub => sub.StartEvent("S").ManualTask("In").CompensatedBy("Undone", "In", undo => undo.UserTask("Undo")).UserTask("Ask")
                .EndEvent("E", Triggers.Compensation()))
            .Loop(new MultiInstance(false, new Expression("2"))).EndEvent("End").Build())
        .Start()
        .Complete("Ask")
        .ThenOpen("Ask", "Undo")
        .Complete("Undo")
        .ThenOpen("Ask")
        .Complete("Ask")
        .Complete("Undo")
        .ThenCompleted();

    [Fact]
    public void A_second_throw_finds_nothing_that_the_first_has_taken() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
            .ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.UserTask("UndoB")).ParallelGateway("Fork")
            .ThrowEvent("T1", Triggers.Compensation()).EndEvent("E1")
            .MoveTo("Fork").UserTask("Wait").ThrowEvent("T2", Triggers.Compensation()).EndEvent("E2").Build())
        .Start()
        .Complete("Wait")
        .ThenVisited("E2", 1)
        .ThenOpen("UndoB")
        .Complete("UndoB")
        .Complete("UndoA")
        .ThenCompleted();

    [Fact]
    public void Two_throws_of_different_activities_run_beside_each_other() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
            .ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.UserTask("UndoB")).ParallelGateway("Fork")
            .ThrowEvent("T1", Triggers.Compensation("A")).EndEvent("E1")
            .MoveTo("Fork").ThrowEvent("T2", Triggers.Compensation("B")).EndEvent("E2").Build())
        .Start()
        .ThenOpen("UndoA", "UndoB")
        .Complete("UndoB")
        .ThenVisited("E2", 1)
        .Complete("UndoA")
        .ThenCompleted();

    [Fact]
    public void Event_may_compensate_among_other_things() => Scenario
        .Given(Journey().ThrowEvent("Throw", new EventDefinition.Multiple([Triggers.Signal("s"), Triggers.Compensation("Hotel"), Triggers.Escalation("x")], IsParallel: false))
            .EndEvent("End").Build())
        .Start()
        .Complete("Flight")
        .Complete("Hotel")
        .ThenOpen("CancelHotel")
        .Then(scenario => scenario.Events<ProcessEvent.EscalationThrown>().Should().BeEmpty())
        .Complete("CancelHotel")
        .Then(scenario => scenario.Events<ProcessEvent.EscalationThrown>().Should().ContainSingle())
        .ThenCompleted();

    [Fact]
    public void Inclusive_join_does_not_wait_for_a_sub_process_that_is_compensated() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).EndEvent("E"))
            .InclusiveGateway("Split").When("true").ThrowEvent("Throw", Triggers.Compensation(wait: false)).EndEvent("E1")
            .MoveTo("Split").When("true").ManualTask("M").InclusiveGateway("Join").MoveTo("Split").When("false").ManualTask("N").ConnectTo("Join")
            .MoveTo("Join").UserTask("After").EndEvent("End").Build())
        .Start()
        .ThenOpen("After", "Undo");

    [Fact]
    public void What_nothing_could_compensate_is_not_kept() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
            .ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.UserTask("UndoB")).UserTask("Wait").EndEvent("End", Triggers.Compensation("B")).Build())
        .Start()
        .Then(scenario => scenario.State.Root.Completed.Values.Select(kept => kept.Element.Value).Should().Equal("B"));

    [Fact]
    public void What_is_kept_goes_with_its_scope() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).ExclusiveGateway("G")
                .When("bad").EndEvent("E1", Triggers.Compensation()).MoveTo("G").Otherwise().EndEvent("E2"))
            .UserTask("After").EndEvent("End").Build())
        .Start(("bad", false))
        .ThenOpen("After")
        .Then(scenario => scenario.State.Root.Completed.Should().BeEmpty());

    private static ProcessBuilder Journey() => ProcessBuilder.Create("P").StartEvent("Start")
        .UserTask("Flight").CompensatedBy("FlightUndone", "Flight", undo => undo.UserTask("CancelFlight"))
        .UserTask("Hotel").CompensatedBy("HotelUndone", "Hotel", undo => undo.UserTask("CancelHotel"));
}
