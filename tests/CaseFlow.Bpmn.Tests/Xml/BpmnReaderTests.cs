using CaseFlow.Bpmn.Diagram;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

public class BpmnReaderTests
{
    private static readonly BpmnReading Reading = BpmnReader.Read(Fixture.Bytes("modeler.bpmn"));

    private static BpmnDocument Document => Reading.Document!;

    private static Process Process => Document.Processes.Single();

    [Fact]
    public void A_modelers_file_is_read_without_findings() => Reading.Findings.Should().BeEmpty();

    [Fact]
    public void The_process_takes_its_name_from_its_participant()
    {
        Process.Should().Match<Process>(process => process.Id.Value == "Process_1" && process.IsExecutable && process.Mechanism == "on-demand-handling");
        Process.Name.Should().Be("Request 诉求");
        Document.Participants.Select(participant => participant.Process?.Value).Should().Equal("Process_1", null);
        Document.TargetNamespace.Should().Be("http://bpmn.io/schema/bpmn");
    }

    [Fact]
    public void Lanes_are_nested_and_carry_roles()
    {
        Process.Lanes.Select(lane => (lane.Id.Value, lane.Parent?.Value, lane.Role?.Role)).Should().Equal(
            ("Lane_1", null, "community-clerk"),
            ("Lane_1a", "Lane_1", "grid-worker"),
            ("Lane_2", null, null));
        Process.RoleOf(new ElementId("Task_Handle")).Should().Be(new LaneRole("grid-worker", "grid"));
    }

    [Fact]
    public void A_user_task_carries_its_work()
    {
        var task = Node<UserTask>("Task_Accept");
        task.Name.Should().Be("Accept 受理");
        task.Default.Should().Be(new ElementId("Flow_2"));
        task.Documentation.Should().Equal("Within five minutes.");
        task.Work.Should().BeEquivalentTo(new WorkSpec(
            "accept",
            new ClockSpec("first-response", 5, "minutes", "registered", [new ClockWarning(2, "minutes")]),
            ["transfer"],
            [new FieldPermission("cost", "read")],
            [new ElementId("Task_Handle")],
            new LaneRole("duty-officer", "subdistrict"))
        {
            Imported = new VendorWork(null, null, null, null, "accept"),
        });
        task.Milestones.Should().Equal(new Milestone("accepted", OnCompleted: true), new Milestone("registered", OnCompleted: false));
    }

    [Fact]
    public void Extensions_of_other_vendors_are_kept_as_well_formed_xml()
    {
        var kept = System.Xml.Linq.XElement.Parse(Node<UserTask>("Task_Accept").Foreign.Single().Xml);
        kept.Name.NamespaceName.Should().Be("http://camunda.org/schema/1.0/bpmn");
        kept.Elements().Single().Attribute("label")!.Value.Should().Be("Cost");
    }

    [Fact]
    public void A_sub_process_holds_its_own_nodes_and_flows()
    {
        var inside = Node<SubProcess>("Sub_1").Scope;
        inside.Nodes.Select(node => node.Id.Value).Should().Equal("Start_2", "Task_Handle", "End_2");
        inside.Flows.Select(flow => flow.Id.Value).Should().Equal("Flow_10", "Flow_11");
        inside.Nodes.OfType<EndEvent>().Single().Definition.Should().Be(new EventDefinition.ErrorRef(new Error(new ElementId("Error_1"), "Refused", "refused")));
    }

    [Fact]
    public void Boundary_events_know_their_activity_and_clock()
    {
        var late = Node<BoundaryEvent>("Late_1");
        late.AttachedTo.Should().Be(new ElementId("Sub_1"));
        late.Interrupting.Should().BeFalse();
        var timer = late.Definition.Should().BeOfType<EventDefinition.Timer>().Subject;
        timer.Duration.Should().Be(new Expression("P3D"));
        timer.Clock.Should().BeEquivalentTo(new ClockSpec(null, 3, "workingDays", "entered", []));
        Node<BoundaryEvent>("Refused_1").Interrupting.Should().BeTrue();
    }

    [Fact]
    public void Conditions_actions_calls_and_scripts_are_feel_without_the_leading_equals_sign()
    {
        Process.Scope.Flows.Single(flow => flow.Id.Value == "Flow_8").Condition.Should().Be(new Expression("satisfied = false"));
        var action = Node<ServiceTask>("Task_Escalate").Action!;
        action.Name.Should().Be("case.escalate");
        action.Inputs.Should().Equal(new Mapping("grade", "\"Key\""));
        action.Outputs.Should().Equal(new Mapping("level", "result"));
        var call = Node<CallActivity>("Call_1");
        call.CalledElement.Should().Be("Process_Whistle");
        call.Inputs.Should().Equal(new Mapping("grade", "\"Key\""));
        call.Outputs.Should().Equal(new Mapping("whistleOutcome", "outcome"));
        Node<ScriptTask>("Script_1").Should().Match<ScriptTask>(task => task.Script == new Expression("score > 3", "feel") && task.ResultVariable == "satisfied");
    }

    [Fact]
    public void Gateways_messages_and_terminate_are_read()
    {
        Node<ExclusiveGateway>("Gateway_1").Default.Should().Be(new ElementId("Flow_7"));
        Node<IntermediateCatchEvent>("Wait_1").Definition.Should().Be(new EventDefinition.MessageRef(new Message(new ElementId("Message_1"), "department-replied")));
        Node<EndEvent>("End_1").Definition.Should().BeOfType<EventDefinition.Terminate>();
    }

    [Fact]
    public void The_diagram_holds_shapes_edges_and_labels()
    {
        Document.Diagram.Shapes[new ElementId("Start_1")].Should().Be(new DiagramShape(
            new ElementId("Start_1"), new DiagramBounds(212.5, 162, 36, 36), new DiagramBounds(205, 205, 52, 14), IsExpanded: false, IsHorizontal: false));
        Document.Diagram.Shapes[new ElementId("Participant_1")].IsHorizontal.Should().BeTrue();
        Document.Diagram.Shapes[new ElementId("Sub_1")].IsExpanded.Should().BeTrue();
        Document.Diagram.Edges[new ElementId("Flow_1")].Waypoints.Should().Equal(new DiagramPoint(248, 180), new DiagramPoint(300, 180));
    }

    [Fact]
    public void Findings_name_element_and_line()
    {
        var finding = Fixture.ReadProcess(
            """
                <bpmn:startEvent id="s" />
                <bpmn:callChoreography
                  id="odd" />
            """).Findings.Single(found => found.Code == "bpmn.unsupported.callChoreography");

        finding.Element.Should().Be(new ElementId("odd"));
        finding.Line.Should().Be(4);
        finding.Severity.Should().Be(Severity.Blocking);
        finding.Arguments.Should().Contain("kind", "callChoreography").And.Contain("element", "odd");
    }

    private static T Node<T>(string id)
        where T : FlowNode => Process.Scope.Nodes.OfType<T>().Single(node => node.Id.Value == id);
}
