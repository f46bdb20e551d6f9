using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Engine.Tests.Deciding;

public sealed partial class ModifyingTests
{
    [Fact]
    public void Token_is_moved_to_another_task_and_the_journal_says_why() => Simple()
        .Move("A", "B")
        .ThenOpen("B").ThenCancelledElements("A")
        .Complete("B").ThenCompleted().ThenTranscript("modify-move");

    [Fact]
    public void Instructions_are_carried_out_in_order_in_one_step()
    {
        var scenario = Simple();
        scenario.Modify(Start("B"), new Instruction.CancelElement(new("A")), Start("A")).ThenOpen("A", "B");
    }

    [Fact]
    public void Instance_left_with_no_token_is_cancelled_with_the_reason() => Simple()
        .Modify(Cancel("A"))
        .ThenStatus(InstanceStatus.Cancelled)
        .ThenEffect<Effect.FinishInstance>(end => end.Outcome == "cancelled")
        .ThenTranscript("modify-cancel-last");

    [Fact]
    public void Instance_ends_as_drawn_when_a_token_reached_its_end() => Simple().Modify(Start("End"), Cancel("A")).ThenCompleted();

    [Fact]
    public void Instruction_that_does_not_fit_refuses_all_of_them()
    {
        var scenario = Simple();
        scenario.Modify(Start("B"), new Instruction.CancelVisit(new(99))).ThenRejected(EngineCodes.ModifyVisitNotOpen).ThenOpen("A");
        scenario.Modify(Start("Nowhere")).ThenRejected(EngineCodes.ModifyElementUnknown);
        scenario.Modify(new Instruction.StartOnFlow(new("Nowhere"), null)).ThenRejected(EngineCodes.ModifyFlowUnknown);
        scenario.Modify(new Instruction.RemoveToken(new("Nowhere"), null)).ThenRejected(EngineCodes.ModifyFlowUnknown);
        scenario.Modify(new Instruction.CancelElement(new("B"))).ThenRejected(EngineCodes.ModifyNothingThere);
        scenario.Modify().ThenRejected(EngineCodes.ModifyEmpty);
        scenario.Modify(Start("Stop"), Start("B")).ThenRejected(EngineCodes.ModifyEnded).ThenOpen("A");
    }

    [Fact]
    public void Ended_instance_is_not_changed() => Simple().Complete("A").Complete("B").ThenCompleted().Modify(Start("A")).ThenRejected(EngineCodes.Ended);

    [Fact]
    public void Suspended_instance_is_changed_and_its_clocks_still_stand() => Simple()
        .Suspend().Move("A", "B").ThenStatus(InstanceStatus.Suspended).ThenOpen("B")
        .Resume().Complete("B").ThenCompleted();

    [Fact]
    public void Token_can_be_put_on_a_flow() => Simple().Modify(Cancel("A"), OnFlow("A", "B")).ThenOpen("B");

    [Fact]
    public void Starting_inside_a_closed_sub_process_opens_it_without_running_its_start() => Nested()
        .Modify(Cancel("A"), Start("Deep"))
        .ThenOpen("Deep").ThenArmed("Late").ThenAwaits("Begin")
        .ThenVisited("InnerStart", 0).ThenVisited("Sub", 1).ThenVisited("Inner", 1)
        .ThenTranscript("modify-opens-scopes");

    [Fact]
    public void Sub_process_opened_by_hand_ends_as_drawn() => Nested()
        .Modify(Cancel("A"), Start("Deep")).Complete("Deep").Complete("AfterInner").Complete("AfterSub").ThenCompleted();

    [Fact]
    public void Open_sub_process_is_used_where_there_is_one() =>
        Nested().Complete("A").ThenOpen("First").Modify(Start("AfterInner")).ThenVisited("Sub", 1).ThenOpen("AfterInner", "First");

    [Fact]
    public void Named_scope_opens_everything_below_it_anew() =>
        Nested().Complete("A").Modify(new Instruction.StartBefore(new("AfterInner"), ElementInstanceId.Root)).ThenVisited("Sub", 2).ThenOpen("AfterInner", "First");

    [Fact]
    public void Sub_process_open_several_times_must_be_named()
    {
        var scenario = Nested().Complete("A").Modify(new Instruction.StartBefore(new("AfterInner"), ElementInstanceId.Root));
        var scopes = scenario.State.Visits.Values.Where(visit => visit.Element.Value == "Sub").Select(visit => visit.Id).ToList();
        scenario.Modify(Start("Deep")).ThenRejected(EngineCodes.ModifyScopeAmbiguous);
        ((Decision.Rejected)scenario.Last).Arguments["candidates"].Should().Be(string.Join(',', scopes));
        scenario.Modify(new Instruction.StartBefore(new("Deep"), scopes[1])).ThenAccepted();
        scenario.State.Visits[scenario.VisitOf("Inner")].Scope.Should().Be(scopes[1]);
    }

    [Fact]
    public void Move_stays_in_the_scope_that_the_token_stands_in()
    {
        var scenario = Nested().Complete("A").Modify(new Instruction.StartBefore(new("AfterInner"), ElementInstanceId.Root));
        var scope = scenario.State.Visits[scenario.VisitOf("AfterInner")].Scope;
        scenario.Move("AfterInner", "Deep").ThenAccepted();
        scenario.State.Visits[scenario.VisitOf("Inner")].Scope.Should().Be(scope);
    }

    [Fact]
    public void Scope_that_does_not_lie_around_the_element_is_refused()
    {
        var scenario = Nested().Complete("A");
        scenario.Modify(new Instruction.StartBefore(new("AfterSub"), scenario.VisitOf("Sub"))).ThenRejected(EngineCodes.ModifyScopeUnfit);
        scenario.Modify(new Instruction.StartBefore(new("Deep"), new ElementInstanceId(77))).ThenRejected(EngineCodes.ModifyScopeUnfit);
    }

    [Fact]
    public void Sub_process_that_lost_its_last_token_is_cancelled_outwards() =>
        Nested().Modify(Cancel("A"), Start("Deep")).Modify(Cancel("Deep")).ThenStatus(InstanceStatus.Cancelled).ThenCancelledElements("A", "Deep", "Inner", "Sub");

    [Fact]
    public void Cancelling_the_last_token_of_a_scope_lets_a_later_instruction_go_on_in_it()
    {
        var scenario = Nested().Complete("A");
        scenario.Modify(Cancel(scenario, "First"), Start("AfterInner")).ThenVisited("Sub", 1).ThenOpen("AfterInner");
    }

    [Fact]
    public void Edge_that_cannot_be_armed_refuses_to_open_a_sub_process() =>
        Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").SubProcess("Sub", sub => sub.StartEvent("S").UserTask("B").EndEvent("E"))
            .EndEvent("End").BoundaryEvent("Late", "Sub", Triggers.After("missing")).EndEvent("E2").Build())
            .Start().Modify(Start("B")).ThenRejected(EngineCodes.ModifyScopeNotOpenable).ThenIncidents();

    [Fact]
    public void What_begins_only_by_its_trigger_is_no_place_to_start()
    {
        var scenario = Nested().Complete("A");
        scenario.Modify(Start("Late")).ThenRejected(EngineCodes.ModifyTargetUnfit);
        scenario.Modify(Start("Handler")).ThenRejected(EngineCodes.ModifyTargetUnfit);
        scenario.Modify(Start("Begin")).ThenRejected(EngineCodes.ModifyTargetUnfit);
        scenario.Modify(Start("Handling")).ThenRejected(EngineCodes.ModifyScopeClosed);
        scenario.Deliver("help").Modify(Start("Handling")).ThenOpen("First", "Handling", "Handling");
    }

    [Fact]
    public void Event_after_an_event_based_gateway_is_started_at_the_gateway_or_by_its_flow()
    {
        var scenario = Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A").EventBasedGateway("Gate").CatchEvent("M", Triggers.Message("m")).UserTask("B").EndEvent("E1")
            .MoveTo("Gate").CatchEvent("T", Triggers.After("PT1H")).EndEvent("E2").Build()).Start();
        scenario.Modify(Start("M")).ThenRejected(EngineCodes.ModifyBehindEventGateway);
        scenario.Move("A", "Gate").ThenAwaits("M").ThenArmed("T");
        scenario.Modify(Cancel(scenario, "Gate"), OnFlow("Gate", "M")).ThenAwaits().ThenArmed().ThenOpen("B");
    }

    private static Scenario Simple() => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").ExclusiveGateway("Gate").When("false").EndEvent("Stop", Triggers.Terminate)
        .MoveTo("Gate").Otherwise().UserTask("A").UserTask("B").EndEvent("End").Build()).Start();

    private static Scenario Nested() => Scenario.Given(ProcessBuilder.Create("P").StartEvent("Start").UserTask("A")
        .SubProcess("Sub", sub => sub.StartEvent("SubStart").UserTask("First")
            .SubProcess("Inner", inner => inner.StartEvent("InnerStart").UserTask("Deep").EndEvent("InnerEnd"))
            .UserTask("AfterInner").EndEvent("SubEnd")
            .EventSubProcess("Handler", handler => handler.StartEvent("Begin", Triggers.Message("help"), null, interrupting: false).UserTask("Handling").EndEvent("Handled")))
        .UserTask("AfterSub").EndEvent("End")
        .BoundaryEvent("Late", "Sub", Triggers.After("PT1H")).EndEvent("LateEnd").Build()).Start();

    private static Instruction Start(string element) => new Instruction.StartBefore(new(element), null);

    private static Instruction Cancel(string element) => new Instruction.CancelElement(new(element));

    private static Instruction Cancel(Scenario scenario, string element) => new Instruction.CancelVisit(scenario.VisitOf(element));

    private static Instruction OnFlow(string from, string to) => new Instruction.StartOnFlow(new($"Flow_{from}_{to}"), null);
}
