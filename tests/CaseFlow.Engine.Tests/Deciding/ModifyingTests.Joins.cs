using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Commands;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed partial class ModifyingTests
{
    [Fact]
    public void Token_moved_to_a_join_arrives_by_the_branch_that_it_stands_for() => Forked()
        .Move("A", "Join").ThenWaitingTokens("Flow_A_Join").ThenOpen("B")
        .Complete("B").ThenOpen("After").Complete("After").ThenCompleted();

    [Fact]
    public void Branch_that_a_join_still_waits_for_is_not_just_cancelled()
    {
        var scenario = Forked().Complete("A");
        scenario.Modify(Cancel("B")).ThenRejected(EngineCodes.ModifyJoinStarved).ThenOpen("B");
        ((Decision.Rejected)scenario.Last).Arguments["flow"].Should().Be("Flow_B_Join");
        scenario.Modify(Cancel("B"), OnFlow("B", "Join")).ThenOpen("After");
    }

    [Fact]
    public void Token_that_waits_at_a_join_can_be_removed_and_put_elsewhere() => Forked().Complete("A").ThenWaitingTokens("Flow_A_Join")
        .Modify(new Instruction.RemoveToken(new("Flow_A_Join"), null), Start("A")).ThenWaitingTokens().ThenOpen("A", "B")
        .Complete("A").Complete("B").Complete("After").ThenCompleted();

    [Fact]
    public void Token_that_does_not_wait_is_not_removed() =>
        Forked().Modify(new Instruction.RemoveToken(new("Flow_A_Join"), null)).ThenRejected(EngineCodes.ModifyTokenUnclear);

    [Fact]
    public void Cancelling_a_join_removes_what_waits_there() => Forked().Complete("A")
        .Modify(Cancel("Join"), Cancel("B"), Start("After")).ThenWaitingTokens().ThenOpen("After").Complete("After").ThenCompleted();

    [Fact]
    public void Inclusive_join_is_reconsidered_when_a_branch_is_cancelled() => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").InclusiveGateway("Split")
            .When("true").UserTask("A").InclusiveGateway("Join").MoveTo("Split").When("true").UserTask("B").ConnectTo("Join").MoveTo("Join").UserTask("After").EndEvent("End").Build())
        .Start().Complete("A").ThenOpen("B")
        .Modify(Cancel("B")).ThenOpen("After");

    [Fact]
    public void Instance_of_a_repeated_task_is_called_off_and_the_others_go_on()
    {
        var scenario = Repeated(isSequential: false);
        scenario.Modify(Cancel(scenario, 2)).ThenOpen("A", "A");
        scenario.Complete("A").Complete("A").ThenOpen("After").ThenTranscript("modify-call-off");
    }

    [Fact]
    public void Repeated_task_whose_every_instance_is_called_off_is_cancelled()
    {
        var scenario = Repeated(isSequential: false);
        scenario.Modify(Cancel(scenario, 1), Cancel(scenario, 2), Cancel(scenario, 3), Start("After")).ThenOpen("After").ThenCancelledElements("A", "A", "A", "A");
    }

    [Fact]
    public void Next_instance_of_a_sequence_begins_when_one_is_called_off()
    {
        var scenario = Repeated(isSequential: true);
        scenario.Modify(Cancel(scenario, 1)).ThenOpen("A").Complete("A").Complete("A").ThenOpen("After");
    }

    [Fact]
    public void Cancelling_a_repeated_task_cancels_all_its_instances() =>
        Repeated(isSequential: false).Modify(Cancel("A"), Start("After")).ThenOpen("After");

    [Fact]
    public void Inside_of_a_repeated_sub_process_is_started_only_in_an_instance_that_is_open()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A")
            .SubProcess("Each", each => each.StartEvent("S").UserTask("B").UserTask("C").EndEvent("E")).Loop(Loop(isSequential: false)).EndEvent("End").Build()).Start();
        scenario.Modify(Start("C")).ThenRejected(EngineCodes.ModifyScopeClosed);
        scenario.Complete("A").Modify(Start("C")).ThenRejected(EngineCodes.ModifyScopeAmbiguous);
        var second = scenario.State.Scopes.Keys.ElementAt(1);
        scenario.Modify(new Instruction.StartBefore(new("C"), second)).ThenOpen("B", "B", "B", "C");
        scenario.State.Visits[scenario.VisitOf("C")].Scope.Should().Be(second);
        foreach (var task in new[] { "B", "B", "B", "C", "C", "C", "C" })
        {
            scenario.Complete(task);
        }

        scenario.ThenCompleted();
    }

    [Fact]
    public void Repeated_activity_is_started_as_a_whole() => Repeated(isSequential: false).Modify(Cancel("A"), Start("A")).ThenOpen("A", "A", "A");

    [Fact]
    public void Inside_of_a_closed_ad_hoc_sub_process_is_opened_without_what_begins_by_itself()
    {
        var scenario = AdHoc(null);
        scenario.Modify(Cancel("Before"), Start("B")).ThenOpen("B").Complete("B").ThenOpen("After");
    }

    [Fact]
    public void Ad_hoc_sub_process_that_people_begin_activities_in_stays_open_when_its_last_one_is_cancelled()
    {
        var scenario = AdHoc("done = true").Complete("Before").ThenOpen("A", "B");
        scenario.Modify(Cancel("A"), Cancel("B")).ThenOpen();
        scenario.VisitOf("Any").Should().NotBe(ElementInstanceId.Root);
        scenario.Send(new Command.StartActivity(scenario.Context(), scenario.VisitOf("Any"), new("A"))).ThenOpen("A").Complete("A", ("done", true)).ThenOpen("After");
    }

    [Fact]
    public void Inside_of_a_loop_is_not_opened_from_inside()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").SubProcess("Loop", inside => inside.StartEvent("S").UserTask("B").EndEvent("E"))
            .Repeat(new(TestBefore: false, new("false"), null)).EndEvent("End").Build()).Start();
        scenario.Modify(Start("B")).ThenRejected(EngineCodes.ModifyScopeClosed);
    }

    private static Scenario AdHoc(string? completion) => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("Before")
        .AdHocSubProcess("Any", inside => inside.UserTask("A").Apart().UserTask("B"), completion).UserTask("After").EndEvent("End").Build()).Start(("done", false));

    private static Scenario Forked() => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ParallelGateway("Fork").UserTask("A").ParallelGateway("Join")
        .MoveTo("Fork").UserTask("B").ConnectTo("Join").MoveTo("Join").UserTask("After").EndEvent("End").Build()).Start();

    private static Scenario Repeated(bool isSequential) => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").Loop(Loop(isSequential))
        .UserTask("After").EndEvent("End").Build()).Start();

    private static MultiInstance Loop(bool isSequential) => new(isSequential) { Cardinality = new("3") };

    private static Instruction Cancel(Scenario scenario, int counter) =>
        new Instruction.CancelVisit(scenario.State.Visits.Values.Single(visit => visit.Place?.Counter == counter).Id);
}
