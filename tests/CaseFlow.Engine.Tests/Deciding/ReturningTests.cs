using CaseFlow.Engine.Commands;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed class ReturningTests
{
    [Fact]
    public void Work_goes_back_to_an_earlier_task_and_runs_forward_again() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").UserTask("B").UserTask("C").EndEvent("End").Build())
        .Start().Complete("A").Complete("B").ThenOpen("C")
        .Return("C", "A").ThenAccepted().ThenOpen("A").ThenCancelledElements("C")
        .Complete("A").Complete("B").Complete("C").ThenCompleted()
        .ThenTranscript("return");

    [Fact]
    public void Work_comes_straight_back_without_what_lies_between() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").UserTask("B").UserTask("C").EndEvent("End").Build())
        .Start().Complete("A").Complete("B")
        .Return("C", "A", thenBack: true).ThenAccepted().ThenOpen("A")
        .Complete("A").ThenOpen("C").ThenVisited("B", 1)
        .Complete("C").ThenCompleted()
        .ThenTranscript("return-and-straight-back");

    [Fact]
    public void Out_of_a_parallel_part_its_branches_are_taken_back() => Scenario
        .Given(Parallel()).Start().Complete("A").Complete("B1").ThenOpen("B2", "C1").ThenCancelledElements()
        .Complete("B2").ThenOpen("C1")
        .Return("C1", "A").ThenOpen("A").ThenWaitingTokens()
        .Complete("A").ThenOpen("B1", "B2").Complete("B1").Complete("B2").Complete("C1").Complete("Z").ThenCompleted().ThenVisited("Z", 1);

    [Fact]
    public void Within_a_branch_the_others_go_on() => Scenario
        .Given(Parallel()).Start().Complete("A").Complete("B1").Complete("B2")
        .Return("C1", "B1").ThenOpen("B1").ThenWaitingTokens("f2")
        .Complete("B1").Complete("C1").Complete("Z").ThenCompleted().ThenVisited("B2", 1);

    [Fact]
    public void Into_a_parallel_part_that_is_done_its_other_branches_count_as_arrived() => Scenario
        .Given(Parallel()).Start().Complete("A").Complete("B1").Complete("B2").Complete("C1").ThenOpen("Z")
        .Return("Z", "B1").ThenOpen("B1").ThenWaitingTokens("f2")
        .Complete("B1").Complete("C1").Complete("Z").ThenCompleted().ThenVisited("B2", 1).ThenVisited("Z", 2);

    [Fact]
    public void Beside_each_other_in_parallel_nothing_is_before() => Scenario
        .Given(Parallel()).Start().Complete("A").Complete("B1")
        .Return("C1", "B2").ThenRejected(EngineCodes.ReturnNotBefore)
        .Return("C1", "Z").ThenRejected(EngineCodes.ReturnNotBefore)
        .Return("C1", "Join").ThenRejected(EngineCodes.ReturnTargetUnfit);

    [Fact]
    public void Straight_back_out_of_a_branch_leaves_everything_else_as_it_is() => Scenario
        .Given(Parallel()).Start().Complete("A").Complete("B1")
        .Return("C1", "A", thenBack: true).ThenOpen("A", "B2")
        .Complete("B2").Complete("A").ThenOpen("C1").Complete("C1").Complete("Z").ThenCompleted().ThenVisited("B2", 1);

    [Fact]
    public void Out_of_one_instance_of_several_all_are_called_off()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").UserTask("M").Loop(new(false, new("3"))).UserTask("Z").EndEvent("End").Build())
            .Start().Complete("A").Complete("M").ThenOpen("M", "M");
        scenario.Send(new Command.ReturnWorkItem(scenario.Context(), scenario.State.WorkItems.Keys.First(), new("A"), "incomplete", false)).ThenOpen("A")
            .Complete("A").ThenOpen("M", "M", "M").Complete("M").Complete("M").Complete("M").Complete("Z").ThenCompleted();
    }

    [Fact]
    public void What_waits_is_called_off_with_what_is_done_for_it_and_goes_on_when_that_is_called_off()
    {
        var process = ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").UserTask("B").EndEvent("End")
            .BoundaryEvent("Late", "B", Triggers.After("PT1H"), true).UserTask("Escalated").EndEvent("Later").Build();
        Scenario.Given(process).Start().Complete("A").Return("B", "A", thenBack: true).ThenOpen("A")
            .Fire("Late").ThenOpen("Escalated").Complete("Escalated").ThenCompleted();
        var scenario = Scenario.Given(process).Start().Complete("A").Return("B", "A", thenBack: true);
        scenario.Modify(new Instruction.CancelVisit(scenario.VisitOf("A"))).ThenOpen("B").Complete("B").ThenCompleted();
    }

    [Fact]
    public void Straight_back_needs_the_part_around_the_target_to_be_open() => Scenario
        .Given(ProcessBuilder.Create("P").StartEvent("Start")
            .SubProcess("Part", inside => inside.StartEvent("S").UserTask("A").EndEvent("E")).UserTask("B").EndEvent("End").Build())
        .Start().Complete("A").ThenOpen("B")
        .Return("B", "A", thenBack: true).ThenRejected(EngineCodes.ReturnNotAround)
        .Return("B", "A").ThenOpen("A").Complete("A").ThenOpen("B").Complete("B").ThenCompleted();

    private static Process Parallel() => ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").ParallelGateway("Fork")
        .UserTask("B1").UserTask("C1").ParallelGateway("Join").UserTask("Z").EndEvent("End")
        .MoveTo("Fork").UserTask("B2").FlowId("f2").ConnectTo("Join").Build();
}
