using CaseFlow.Bpmn.Building;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.Building;

public class ProcessBuilderTests
{
    [Fact]
    public void A_line_connects_each_node_from_the_one_before()
    {
        var process = ProcessBuilder.Create("p").StartEvent("s").UserTask("a").EndEvent("e").Build();

        process.IsExecutable.Should().BeTrue();
        process.Scope.Nodes.Select(node => node.Id.Value).Should().Equal("s", "a", "e");
        process.Scope.Flows.Select(flow => flow.Id.Value).Should().Equal("Flow_s_a", "Flow_a_e");
    }

    [Fact]
    public void Branches_carry_conditions_and_a_default_and_may_loop_back()
    {
        var process = ProcessBuilder.Create("p").StartEvent("s").UserTask("a").ExclusiveGateway("g")
            .When("done").EndEvent("e")
            .MoveTo("g").Otherwise().ConnectTo("a")
            .Build();

        process.Scope.Flows.Single(flow => flow.Target.Value == "e").Condition.Should().Be(new Expression("done"));
        process.Scope.Nodes.OfType<ExclusiveGateway>().Single().Default.Should().Be(new ElementId("Flow_g_a"));
        process.Scope.Flows.Single(flow => flow.Id.Value == "Flow_g_a").Condition.Should().BeNull();
    }

    [Fact]
    public void Parallel_branches_join_at_a_gateway_named_before_it_is_drawn()
    {
        var process = ProcessBuilder.Create("p").StartEvent("s").ParallelGateway("fork")
            .UserTask("a").ConnectTo("join")
            .MoveTo("fork").UserTask("b").ParallelGateway("join").EndEvent("e")
            .Build();

        process.Scope.Flows.Where(flow => flow.Target.Value == "join").Select(flow => flow.Source.Value).Should().Equal("a", "b");
    }

    [Fact]
    public void Boundary_events_hang_on_their_activity_without_a_flow_into_them()
    {
        var process = ProcessBuilder.Create("p").StartEvent("s").UserTask("a").EndEvent("e")
            .BoundaryEvent("late", "a", Triggers.Clock(3, "workingDays"), interrupting: false).ServiceTask("urge", "case.urge").EndEvent("urged")
            .Build();

        process.Scope.Nodes.OfType<BoundaryEvent>().Single().AttachedTo.Should().Be(new ElementId("a"));
        process.Scope.Flows.Should().NotContain(flow => flow.Target.Value == "late");
        process.Scope.Flows.Should().Contain(flow => flow.Source.Value == "late" && flow.Target.Value == "urge");
    }

    [Fact]
    public void Work_inside_a_sub_process_is_done_by_the_role_of_its_lane()
    {
        var process = ProcessBuilder.Create("p").Lane("clerks", "community-clerk").StartEvent("s")
            .SubProcess("sub", inner => inner.StartEvent("is").UserTask("work").EndEvent("ie")).Milestone("handled")
            .CallActivity("call", "other", [new Mapping("grade", "\"Key\"")])
            .EndEvent("e").Build();

        process.RoleOf(new ElementId("work")).Should().Be(new LaneRole("community-clerk", "community"));
        process.Scope.Nodes.OfType<SubProcess>().Single().Milestones.Should().Equal(new Milestone("handled", OnCompleted: true));
        process.Scope.Nodes.OfType<CallActivity>().Single().Inputs.Should().ContainSingle();
    }

    [Fact]
    public void A_document_declares_the_messages_and_errors_its_nodes_use()
    {
        var document = ProcessBuilder.Create("p").StartEvent("s")
            .SubProcess("sub", inner => inner.StartEvent("is").EndEvent("ie", Triggers.Error("refused")))
            .ReceiveTask("wait", "reply").EndEvent("e").BuildDocument();

        document.Errors.Keys.Should().Equal(new ElementId("Error_refused"));
        document.Messages[new ElementId("Message_reply")].Name.Should().Be("reply");
    }

    [Fact]
    public void A_flow_to_a_node_never_drawn_is_refused()
    {
        var builder = ProcessBuilder.Create("p").StartEvent("s").ConnectTo("nowhere");

        builder.Invoking(unfinished => unfinished.Build()).Should().Throw<InvalidOperationException>().WithMessage("*'nowhere'*");
    }

    [Fact]
    public void An_id_is_used_once_even_across_scopes()
    {
        var builder = ProcessBuilder.Create("p").StartEvent("s").UserTask("a");

        builder.Invoking(same => same.SubProcess("sub", inner => inner.StartEvent("a")))
            .Should().Throw<InvalidOperationException>().WithMessage("*'a'*");
    }

    [Fact]
    public void A_process_drawn_in_code_is_checked_by_the_same_rules()
    {
        var whole = ProcessBuilder.Create("p").Lane("clerks", "community-clerk").StartEvent("s").UserTask("a").EndEvent("e").BuildDocument();
        var withoutRole = ProcessBuilder.Create("p").StartEvent("s").UserTask("a").EndEvent("e").BuildDocument();

        BpmnRules.Check(whole).Should().BeEmpty();
        BpmnRules.Check(withoutRole).Should().ContainSingle().Which.Code.Should().Be(BpmnCodes.UserTaskWithoutRole);
    }
}
