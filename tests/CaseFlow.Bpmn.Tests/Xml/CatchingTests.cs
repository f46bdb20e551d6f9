using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Xml;

namespace CaseFlow.Bpmn.Tests.Xml;

/// <summary>How gateways, signals, escalations, conditions, links and event sub-processes are read.</summary>
public class CatchingTests
{
    private static readonly BpmnReading Reading = Fixture.Read(
        """
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="t">
          <bpmn:signal id="Signal_1" name="alarm" />
          <bpmn:signal id="Signal_2" />
          <bpmn:escalation id="Escalation_1" name="Late" escalationCode="late" />
          <bpmn:process id="p" isExecutable="true">
            <bpmn:inclusiveGateway id="or" default="f2" />
            <bpmn:eventBasedGateway id="events" instantiate="false" eventGatewayType="Exclusive" />
            <bpmn:intermediateCatchEvent id="signal"><bpmn:signalEventDefinition id="d1" signalRef="Signal_1" /></bpmn:intermediateCatchEvent>
            <bpmn:intermediateThrowEvent id="unnamed"><bpmn:signalEventDefinition id="d2" signalRef="Signal_2" /></bpmn:intermediateThrowEvent>
            <bpmn:endEvent id="escalation"><bpmn:escalationEventDefinition escalationRef="Escalation_1" /></bpmn:endEvent>
            <bpmn:intermediateCatchEvent id="condition"><bpmn:conditionalEventDefinition><bpmn:condition> = n &gt; 1 </bpmn:condition></bpmn:conditionalEventDefinition></bpmn:intermediateCatchEvent>
            <bpmn:intermediateThrowEvent id="link"><bpmn:linkEventDefinition name="on"><bpmn:target>x</bpmn:target></bpmn:linkEventDefinition></bpmn:intermediateThrowEvent>
            <bpmn:intermediateCatchEvent id="x"><bpmn:linkEventDefinition name="on" /></bpmn:intermediateCatchEvent>
            <bpmn:subProcess id="handler" triggeredByEvent="true">
              <bpmn:startEvent id="begin" isInterrupting="false"><bpmn:escalationEventDefinition /></bpmn:startEvent>
            </bpmn:subProcess>
            <bpmn:sequenceFlow id="f1" sourceRef="or" targetRef="unnamed"><bpmn:conditionExpression>n = 1</bpmn:conditionExpression></bpmn:sequenceFlow>
            <bpmn:sequenceFlow id="f2" sourceRef="or" targetRef="escalation" />
            <bpmn:sequenceFlow id="f3" sourceRef="events" targetRef="signal" />
            <bpmn:sequenceFlow id="f4" sourceRef="events" targetRef="condition" />
            <bpmn:subProcess id="plain"><bpmn:startEvent id="inner" /></bpmn:subProcess>
          </bpmn:process>
        </bpmn:definitions>
        """);

    private static BpmnDocument Document => Reading.Document!;

    [Fact]
    public void Declarations_are_read_and_a_signal_without_name_goes_by_its_id()
    {
        Document.Signals.Values.Should().BeEquivalentTo([new Signal(new("Signal_1"), "alarm"), new Signal(new("Signal_2"), "Signal_2")]);
        Document.Escalations.Values.Should().BeEquivalentTo([new Escalation(new("Escalation_1"), "Late", "late")]);
    }

    [Fact]
    public void Gateways_are_read()
    {
        Node("or").Should().BeOfType<InclusiveGateway>().Which.Default.Should().Be(new ElementId("f2"));
        Node("events").Should().BeOfType<EventBasedGateway>();
    }

    [Fact]
    public void Definitions_of_events_are_read()
    {
        ((IntermediateCatchEvent)Node("signal")).Definition.Should().Be(new EventDefinition.SignalRef(Document.Signals[new("Signal_1")]));
        ((IntermediateThrowEvent)Node("unnamed")).Definition.Should().Be(new EventDefinition.SignalRef(Document.Signals[new("Signal_2")]));
        ((EndEvent)Node("escalation")).Definition.Should().Be(new EventDefinition.EscalationRef(Document.Escalations[new("Escalation_1")]));
        ((IntermediateCatchEvent)Node("condition")).Definition.Should().Be(new EventDefinition.Conditional(new Expression("n > 1")));
        ((IntermediateThrowEvent)Node("link")).Definition.Should().Be(new EventDefinition.Link("on"));
    }

    [Fact]
    public void Event_sub_process_and_whether_it_interrupts_are_read()
    {
        var handler = Node("handler").Should().BeOfType<SubProcess>().Subject;
        handler.TriggeredByEvent.Should().BeTrue();
        var begin = handler.Scope.Nodes.Should().ContainSingle().Which.Should().BeOfType<StartEvent>().Subject;
        begin.Interrupting.Should().BeFalse();
        begin.Definition.Should().Be(new EventDefinition.EscalationRef(null));
        var plain = (SubProcess)Node("plain");
        plain.TriggeredByEvent.Should().BeFalse();
        plain.Scope.Nodes.OfType<StartEvent>().Single().Interrupting.Should().BeTrue();
    }

    [Fact]
    public void Reference_to_a_signal_that_is_not_declared_is_an_error() => Fixture
        .ReadProcess("<bpmn:endEvent id='x'><bpmn:signalEventDefinition signalRef='gone' /></bpmn:endEvent>").Findings
        .Should().Contain(finding => finding.Code == "bpmn.reference.unresolved");

    private static FlowNode Node(string id) => Document.Processes[0].Scope.Nodes.Single(node => node.Id.Value == id);
}
