namespace CaseFlow.Engine.Tests.Deciding;

public sealed partial class ModifyingTests
{
    [Fact]
    public void Compensation_goes_on_when_what_compensates_is_cancelled() => Compensating()
        .ThenOpen("UndoB")
        .Modify(Cancel("UndoB"))
        .ThenOpen("UndoA")
        .Complete("UndoA")
        .ThenCompleted();

    [Fact]
    public void Compensation_goes_on_when_what_compensates_has_nothing_left_inside() => Compensating()
        .Complete("UndoB")
        .Modify(Cancel("UndoA"))
        .ThenCompleted();

    [Fact]
    public void Cancelling_the_throwing_event_ends_what_it_waits_for() => Compensating()
        .Move("Throw", "After")
        .ThenOpen("After")
        .ThenCancelledElements("UndoB", "Throw")
        .Complete("After")
        .ThenCompleted();

    [Fact]
    public void Sub_process_that_is_compensated_from_within_is_cancelled_with_what_compensates_in_it() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Sub", sub => sub.StartEvent("S").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.UserTask("UndoA")).EndEvent("E"))
            .ThrowEvent("Throw", Triggers.Compensation()).UserTask("After").EndEvent("End").Build())
        .Start()
        .ThenOpen("UndoA")
        .Modify(Cancel("Sub"))
        .ThenOpen("After");

    [Fact]
    public void What_compensates_is_not_begun_by_hand() => Compensating()
        .Modify(Start("UndoesA")).ThenRejected(EngineCodes.ModifyTargetUnfit)
        .Modify(Start("UndoA")).ThenRejected(EngineCodes.ModifyScopeClosed);

    private static Scenario Compensating() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").ManualTask("A").CompensatedBy("AUndone", "A", undo => undo.SubProcess("UndoesA", sub => sub.UserTask("UndoA")))
            .ManualTask("B").CompensatedBy("BUndone", "B", undo => undo.UserTask("UndoB"))
            .ThrowEvent("Throw", Triggers.Compensation()).ExclusiveGateway("G").When("further").UserTask("After").EndEvent("End")
            .MoveTo("G").Otherwise().EndEvent("End2").Build())
        .Start(("further", false));
}
