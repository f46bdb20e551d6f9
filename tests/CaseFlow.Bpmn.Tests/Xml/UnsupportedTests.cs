using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.Xml;

public class UnsupportedTests
{
    [Theory]
    [InlineData("ioBinding", "<bpmn:userTask id='x'><bpmn:ioBinding /></bpmn:userTask>")]
    public void What_the_engine_does_not_carry_out_blocks_publishing_and_is_kept_by_name(string kind, string xml)
    {
        var reading = Fixture.ReadProcess(xml);

        var finding = reading.Findings.Single(found => found.Code == BpmnCodes.UnsupportedPrefix + kind);
        finding.Severity.Should().Be(Severity.Blocking);
        finding.Element.Should().Be(new ElementId("x"));
        finding.Line.Should().Be(3);
        finding.Arguments["kind"].Should().Be(kind);
        reading.Document!.Processes.Single().Scope.Nodes.Should().ContainSingle()
            .Which.Should().BeOfType<UnsupportedNode>().Which.Kind.Should().Be(kind);
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
    [InlineData("globalUserTask", "<bpmn:globalUserTask id='x' />")]
    [InlineData("choreography", "<bpmn:choreography id='x' />")]
    [InlineData("mustUnderstand", "<bpmn:extension mustUnderstand='true' />")]
    public void Parts_of_the_file_that_change_execution_block_publishing(string kind, string xml) =>
        Fixture.Read($"<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL'>{xml}</bpmn:definitions>")
            .Findings.Should().ContainSingle(found => found.Code == BpmnCodes.UnsupportedPrefix + kind);

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
