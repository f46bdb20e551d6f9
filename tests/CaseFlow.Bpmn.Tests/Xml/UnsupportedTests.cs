using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.Xml;

public class UnsupportedTests
{
    [Fact]
    public void Parts_that_the_standard_gives_to_other_elements_are_refused()
    {
        var reading = Fixture.ReadProcess("<bpmn:userTask id='x'><bpmn:ioBinding operationRef='o' inputDataRef='i' outputDataRef='j' /></bpmn:userTask>");
        reading.Document.Should().BeNull();
        reading.Findings.Should().Contain(found => found.Code == BpmnCodes.SchemaUnexpectedElement && found.Element == new ElementId("x"));
    }

    [Theory]
    [InlineData("callChoreography")]
    [InlineData("choreographyTask")]
    [InlineData("subChoreography")]
    public void Choreography_activities_in_a_process_are_refused(string kind)
    {
        var reading = Fixture.ReadProcess($"<bpmn:{kind} id='x' />");

        reading.Document.Should().BeNull();
        reading.Findings.Should().Contain(found => found.Code == BpmnCodes.ChoreographyActivityInProcess && found.Severity == Severity.Error && found.Element == new ElementId("x"));
    }

    [Theory]
    [InlineData("isImmediate", "<bpmn:startEvent id='s' /><bpmn:endEvent id='e' /><bpmn:sequenceFlow id='x' sourceRef='s' targetRef='e' isImmediate='false' />")]
    public void Parts_that_have_no_node_of_their_own_block_publishing_too(string kind, string xml) =>
        Fixture.ReadProcess(xml).Findings.Should().ContainSingle(found => found.Code == BpmnCodes.UnsupportedPrefix + kind)
            .Which.Element.Should().Be(new ElementId("x"));

    [Theory]
    [InlineData("mustUnderstand", "<bpmn:extension mustUnderstand='true' />")]
    public void Parts_of_the_file_that_change_execution_block_publishing(string kind, string xml) =>
        Fixture.Read($"<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>{xml}</bpmn:definitions>")
            .Findings.Should().ContainSingle(found => found.Code == BpmnCodes.UnsupportedPrefix + kind);

    [Fact]
    public void Choreographies_conversations_and_collaborations_beside_a_process_block_nothing() =>
        Fixture.ReadProcess(
            "<bpmn:startEvent id='s' /><bpmn:endEvent id='e' /><bpmn:sequenceFlow id='f' sourceRef='s' targetRef='e' />",
            """
            <bpmn:choreography id="h"><bpmn:participant id="a" /><bpmn:participant id="b" /><bpmn:messageFlow id="m" sourceRef="a" targetRef="b" />
              <bpmn:choreographyTask id="t" initiatingParticipantRef="a"><bpmn:participantRef>a</bpmn:participantRef><bpmn:participantRef>b</bpmn:participantRef><bpmn:messageFlowRef>m</bpmn:messageFlowRef></bpmn:choreographyTask>
            </bpmn:choreography>
            <bpmn:globalConversation id="g"><bpmn:conversation id="o"><bpmn:participantRef>a</bpmn:participantRef></bpmn:conversation></bpmn:globalConversation>
            """).Findings.Should().BeEmpty();

    [Fact]
    public void Bpmn_elements_nobody_knows_block_publishing() =>
        Fixture.ReadProcess("<bpmn:startEvent id='s'><bpmn:surprise /></bpmn:startEvent><bpmn:wonder id='w' />").Findings
            .Where(found => found.Code == BpmnCodes.UnsupportedElement).Select(found => found.Arguments["kind"])
            .Should().BeEquivalentTo("surprise", "wonder");

    [Fact]
    public void Quantities_of_one_and_drawn_data_are_harmless()
    {
        var node = Fixture.ReadProcess(
            """
            <bpmn:manualTask id="x" startQuantity="1" completionQuantity="1" isForCompensation="false">
              <bpmn:property id="y" /><bpmn:dataInputAssociation id="z"><bpmn:sourceRef>d</bpmn:sourceRef><bpmn:targetRef>y</bpmn:targetRef></bpmn:dataInputAssociation>
            </bpmn:manualTask>
            <bpmn:dataObject id="o" /><bpmn:dataObjectReference id="d" dataObjectRef="o" />
            """).Document!.Processes.Single().Scope.Nodes.Single();
        node.Should().BeOfType<ManualTask>();
    }
}
