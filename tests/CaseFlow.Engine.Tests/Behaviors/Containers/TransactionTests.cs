using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Engine.Tests.Behaviors.Containers;

public sealed class TransactionTests
{
    [Fact]
    public void Cancel_ends_what_is_open_compensates_what_completed_and_leaves_by_the_edge() => Scenario
        .Given(Booking())
        .Start()
        .Complete("Flight")
        .Complete("Hotel")
        .ThenOpen("Decide", "Wait")
        .Complete("Decide", ("bad", true))
        .ThenOpen("CancelHotel")
        .ThenCancelledElements("Wait")
        .Complete("CancelHotel")
        .ThenOpen("CancelFlight")
        .Complete("CancelFlight")
        .ThenOpen("Cancelled")
        .Complete("Cancelled")
        .ThenCompleted()
        .ThenVisited("After", 0)
        .ThenTranscript("transaction-cancelled");

    [Fact]
    public void Without_cancel_it_is_a_sub_process() => Scenario
        .Given(Booking())
        .Start()
        .Complete("Flight")
        .Complete("Hotel")
        .Complete("Wait")
        .Complete("Decide", ("bad", false))
        .ThenOpen("After")
        .Complete("After")
        .ThenCompleted()
        .ThenTranscript("transaction");

    [Fact]
    public void With_nothing_to_compensate_it_is_left_at_once() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").Transaction("Tx", tx => tx.StartEvent("S").UserTask("Work").EndEvent("E", Triggers.Cancel)).EndEvent("End")
            .BoundaryEvent("Edge", "Tx", Triggers.Cancel).UserTask("Cancelled").EndEvent("End2").Build())
        .Start()
        .Complete("Work")
        .ThenOpen("Cancelled");

    [Fact]
    public void Without_an_event_on_the_edge_nothing_follows() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Transaction("Tx", tx => tx.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).EndEvent("E", Triggers.Cancel))
            .UserTask("After").EndEvent("End").Build())
        .Start()
        .Complete("Undo")
        .ThenCompleted()
        .ThenVisited("After", 0);

    [Fact]
    public void Error_that_leaves_it_compensates_nothing() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Transaction("Tx", tx => tx.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).ExclusiveGateway("G")
                .When("hazard").EndEvent("E1", Triggers.Error("hazard")).MoveTo("G").Otherwise().EndEvent("E2", Triggers.Cancel))
            .EndEvent("End").BoundaryEvent("Hazard", "Tx", Triggers.Error("hazard")).UserTask("Repair").EndEvent("End2")
            .BoundaryEvent("Edge", "Tx", Triggers.Cancel).EndEvent("End3").Build())
        .Start(("hazard", true))
        .ThenOpen("Repair")
        .ThenVisited("Undo", 0)
        .ThenTranscript("transaction-hazard");

    [Fact]
    public void Cancel_of_an_inner_transaction_leaves_the_outer_alone() => Scenario
        .Given(Nested(Triggers.Cancel, null))
        .Start()
        .ThenOpen("UndoIn")
        .Complete("UndoIn")
        .ThenOpen("InnerCancelled")
        .Complete("InnerCancelled")
        .ThenCompleted()
        .ThenVisited("UndoOut", 0);

    [Fact]
    public void Cancel_of_the_outer_transaction_compensates_an_inner_one_that_completed() => Scenario
        .Given(Nested(null, Triggers.Cancel))
        .Start()
        .ThenOpen("UndoIn")
        .Complete("UndoIn")
        .ThenOpen("UndoOut")
        .Complete("UndoOut")
        .ThenOpen("OuterCancelled")
        .Complete("OuterCancelled")
        .ThenCompleted()
        .ThenTranscript("transaction-nested");

    [Fact]
    public void Completed_transaction_is_compensated_as_any_sub_process() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Transaction("Tx", tx => tx.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).EndEvent("E"))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Undo")
        .ThenCompleted();

    [Fact]
    public void Cancel_may_stand_in_an_event_sub_process_of_the_transaction() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Transaction("Tx", tx => tx.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).UserTask("Work").EndEvent("E")
                .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Message("stop"), interrupting: false).EndEvent("HE", Triggers.Cancel)))
            .EndEvent("End").BoundaryEvent("Edge", "Tx", Triggers.Cancel).UserTask("Cancelled").EndEvent("End2").Build())
        .Start()
        .Deliver("stop")
        .ThenOpen("Undo")
        .ThenAwaits()
        .Complete("Undo")
        .ThenOpen("Cancelled");

    [Fact]
    public void Cancel_may_stand_in_a_sub_process_of_the_transaction() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Transaction("Tx", tx => tx.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo"))
                .SubProcess("Sub", sub => sub.StartEvent("I").ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.UserTask("UndoB")).EndEvent("X", Triggers.Cancel))
                .CompensatedBy("SubUndone", "Sub", undo => undo.UserTask("UndoSub")).EndEvent("E"))
            .EndEvent("End").BoundaryEvent("Edge", "Tx", Triggers.Cancel).UserTask("Cancelled").EndEvent("End2").Build())
        .Start()
        .ThenCancelledElements("Sub")
        .ThenOpen("UndoB")
        .Complete("UndoB")
        .ThenOpen("Undo")
        .Complete("Undo")
        .ThenOpen("Cancelled")
        .ThenVisited("UndoSub", 0)
        .ThenTranscript("transaction-cancelled-within");

    [Fact]
    public void Cancel_may_be_one_of_several_things_on_the_edge() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").Transaction("Tx", tx => tx.StartEvent("S").UserTask("Work").EndEvent("E", Triggers.Cancel)).EndEvent("End")
            .BoundaryEvent("Edge", "Tx", new EventDefinition.Multiple([Triggers.Signal("s"), Triggers.Cancel], IsParallel: false)).UserTask("Other").EndEvent("End2").Build())
        .Start()
        .Complete("Work")
        .ThenOpen("Other")
        .ThenListens();

    [Fact]
    public void Other_event_on_the_edge_cuts_the_compensation_off() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Transaction("Tx", tx => tx.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).EndEvent("E", Triggers.Cancel))
            .EndEvent("End").BoundaryEvent("Edge", "Tx", Triggers.Cancel).UserTask("Cancelled").EndEvent("End2")
            .BoundaryEvent("Late", "Tx", Triggers.After("PT1H")).UserTask("Repair").EndEvent("End3").Build())
        .Start()
        .ThenOpen("Undo")
        .Fire("Late")
        .ThenOpen("Repair")
        .ThenCancelledElements("Undo", "Tx");

    [Fact]
    public void Open_instances_of_a_repeated_transaction_are_cancelled_together() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .Transaction("Tx", tx => tx.StartEvent("S").ManualTask("A").CompensatedBy("Undone", "A", undo => undo.UserTask("Undo")).UserTask("Decide")
                .ExclusiveGateway("G").When("bad").EndEvent("E1", Triggers.Cancel).MoveTo("G").Otherwise().EndEvent("E2"))
            .Loop(new MultiInstance(false, new Expression("3")))
            .EndEvent("End").BoundaryEvent("Edge", "Tx", Triggers.Cancel).UserTask("Cancelled").EndEvent("End2").Build())
        .Start()
        .Complete("Decide", ("bad", false))
        .Complete("Decide", ("bad", true))
        .ThenOpen("Undo")
        .Complete("Undo")
        .ThenOpen("Undo")
        .Complete("Undo")
        .ThenOpen("Cancelled")
        .Complete("Cancelled")
        .ThenCompleted()
        .ThenTranscript("transaction-instances");

    [Fact]
    public void Transaction_that_compensates_and_is_cancelled_lets_the_compensation_go_on() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA"))
            .ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.Transaction("Tx", tx => tx.StartEvent("S").UserTask("Work").EndEvent("E", Triggers.Cancel)))
            .EndEvent("End", Triggers.Compensation()).Build())
        .Start()
        .Complete("Work")
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted();

    private static Bpmn.Model.Process Booking() => ProcessBuilder.Create("P").StartEvent("Start")
        .Transaction("Tx", tx => tx.StartEvent("S")
            .UserTask("Flight").CompensatedBy("FlightUndone", "Flight", undo => undo.UserTask("CancelFlight"))
            .UserTask("Hotel").CompensatedBy("HotelUndone", "Hotel", undo => undo.UserTask("CancelHotel"))
            .ParallelGateway("Fork").UserTask("Wait").EndEvent("E")
            .MoveTo("Fork").UserTask("Decide").ExclusiveGateway("G").When("bad").EndEvent("E1", Triggers.Cancel).MoveTo("G").Otherwise().EndEvent("E2"))
        .UserTask("After").EndEvent("End")
        .BoundaryEvent("Edge", "Tx", Triggers.Cancel).UserTask("Cancelled").EndEvent("End2").Build();

    private static Bpmn.Model.Process Nested(EventDefinition? inner, EventDefinition? outer) => ProcessBuilder.Create("P").StartEvent("Start")
        .Transaction("Outer", tx => tx.StartEvent("S").ManualTask("Out").CompensatedBy("OutUndone", "Out", undo => undo.UserTask("UndoOut"))
            .Transaction("Inner", nested => nested.StartEvent("I").ManualTask("In").CompensatedBy("InUndone", "In", undo => undo.UserTask("UndoIn")).EndEvent("IE", inner))
            .EndEvent("E", outer)
            .BoundaryEvent("InnerEdge", "Inner", Triggers.Cancel).UserTask("InnerCancelled").EndEvent("E2"))
        .EndEvent("End").BoundaryEvent("OuterEdge", "Outer", Triggers.Cancel).UserTask("OuterCancelled").EndEvent("End2").Build();
}
