using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.Xml;

public class LoopAndDecisionTests
{
    private const string Camunda = "xmlns:camunda='http://camunda.org/schema/1.0/bpmn'";
    private const string Zeebe = "xmlns:zeebe='http://camunda.org/schema/zeebe/1.0'";

    [Fact]
    public void A_loop_in_own_words_is_read() => Loop(
        """
        <bpmn:multiInstanceLoopCharacteristics isSequential='true'>
          <bpmn:extensionElements><caseflow:loop collection='=persons' item='person' output='votes' outputElement='=vote' /></bpmn:extensionElements>
          <bpmn:completionCondition>=nrOfCompletedInstances >= 2</bpmn:completionCondition>
        </bpmn:multiInstanceLoopCharacteristics>
        """).Should().Be(new MultiInstance(
            true, null, new("persons"), "person", "votes", new("vote"), new("nrOfCompletedInstances >= 2")));

    [Fact]
    public void The_standard_s_data_references_are_read() => Loop(
        """
        <bpmn:multiInstanceLoopCharacteristics>
          <bpmn:loopDataInputRef>persons</bpmn:loopDataInputRef><bpmn:loopDataOutputRef>votes</bpmn:loopDataOutputRef>
          <bpmn:inputDataItem name='person' /><bpmn:outputDataItem name='vote' />
        </bpmn:multiInstanceLoopCharacteristics>
        """).Should().Be(new MultiInstance(false, null, new("persons"), "person", "votes", new("vote")));

    [Fact]
    public void A_number_is_read() => Loop("<bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>3</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics>")
        .Should().Be(new MultiInstance(false, new("3")));

    [Theory]
    [InlineData($"<bpmn:multiInstanceLoopCharacteristics {Camunda} camunda:collection='persons' camunda:elementVariable='person' />")]
    [InlineData($"<bpmn:multiInstanceLoopCharacteristics {Zeebe}><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection='=persons' inputElement='person' /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>")]
    public void The_spellings_of_Camunda_are_read(string xml) => Loop(xml).Should().Be(new MultiInstance(false, null, new("persons"), "person"));

    [Theory]
    [InlineData("<bpmn:businessRuleTask id='x'><bpmn:extensionElements><caseflow:decision ref='decisions/g.dmn' decision='G' result='g' /></bpmn:extensionElements></bpmn:businessRuleTask>", "decisions/g.dmn")]
    [InlineData($"<bpmn:businessRuleTask id='x' {Camunda} camunda:decisionRef='G' camunda:resultVariable='g' />", null)]
    [InlineData($"<bpmn:businessRuleTask id='x' {Zeebe}><bpmn:extensionElements><zeebe:calledDecision decisionId='G' resultVariable='g' /></bpmn:extensionElements></bpmn:businessRuleTask>", null)]
    public void A_decision_is_read_in_every_spelling(string xml, string? file) =>
        Only<BusinessRuleTask>(xml).Decision.Should().Be(new DecisionBinding(file, "G", "g"));

    [Fact]
    public void Broken_expressions_of_a_loop_block_publishing() =>
        Fixture.ReadProcess("<bpmn:manualTask id='x'><bpmn:multiInstanceLoopCharacteristics><bpmn:loopCardinality>1 +</bpmn:loopCardinality></bpmn:multiInstanceLoopCharacteristics></bpmn:manualTask>")
            .Findings.Should().Contain(finding => finding.Code == BpmnCodes.UnparsableExpression && finding.Element == new ElementId("x"));

    [Fact]
    public void A_decision_elsewhere_than_on_its_task_is_misplaced() =>
        Fixture.ReadProcess("<bpmn:userTask id='x'><bpmn:extensionElements><caseflow:decision ref='a' decision='b' result='c' /></bpmn:extensionElements></bpmn:userTask>")
            .Findings.Should().Contain(finding => finding.Code == BpmnCodes.ExtensionMisplaced);

    private static MultiInstance Loop(string xml) => Only<ManualTask>($"<bpmn:manualTask id='x'>{xml}</bpmn:manualTask>").Loop!;

    private static T Only<T>(string xml)
        where T : FlowNode => Fixture.ReadProcess(xml).Document!.Processes.Single().Scope.Nodes.Should().ContainSingle().Which.Should().BeOfType<T>().Subject;
}
