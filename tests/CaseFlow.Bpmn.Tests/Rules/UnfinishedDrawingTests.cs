using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Bpmn.Tests.Rules;

/// <summary>Drawing tools save what is not finished; such files are read, however much is missing for publishing.</summary>
public class UnfinishedDrawingTests
{
    [Theory]
    [InlineData("<bpmn:startEvent id='s' />")]
    [InlineData("<bpmn:endEvent id='e' />")]
    [InlineData("<bpmn:task id='a' /><bpmn:task id='b' />")]
    [InlineData("<bpmn:task id='a' /><bpmn:boundaryEvent id='b' attachedToRef='a' />")]
    [InlineData("<bpmn:intermediateCatchEvent id='c' /><bpmn:intermediateThrowEvent id='t' />")]
    [InlineData("<bpmn:intermediateCatchEvent id='c'><bpmn:timerEventDefinition /></bpmn:intermediateCatchEvent>")]
    [InlineData("<bpmn:intermediateCatchEvent id='c'><bpmn:messageEventDefinition /></bpmn:intermediateCatchEvent>")]
    [InlineData("<bpmn:intermediateThrowEvent id='c'><bpmn:linkEventDefinition name='' /></bpmn:intermediateThrowEvent>")]
    [InlineData("<bpmn:eventBasedGateway id='g' /><bpmn:complexGateway id='c' /><bpmn:parallelGateway id='pg' gatewayDirection='Mixed' />")]
    [InlineData("<bpmn:startEvent id='s' /><bpmn:exclusiveGateway id='g' gatewayDirection='Diverging' /><bpmn:endEvent id='e' /><bpmn:sequenceFlow id='f' sourceRef='s' targetRef='g' /><bpmn:sequenceFlow id='f2' sourceRef='g' targetRef='e' />")]
    [InlineData("<bpmn:startEvent id='s' /><bpmn:endEvent id='e' /><bpmn:sequenceFlow id='f' sourceRef='s' targetRef='e'><bpmn:conditionExpression /></bpmn:sequenceFlow>")]
    [InlineData("<bpmn:subProcess id='h' triggeredByEvent='true' /><bpmn:adHocSubProcess id='a' /><bpmn:transaction id='t' />")]
    [InlineData("<bpmn:task id='a' /><bpmn:boundaryEvent id='b' attachedToRef='a'><bpmn:compensateEventDefinition /></bpmn:boundaryEvent><bpmn:task id='u' isForCompensation='true' />")]
    [InlineData("<bpmn:callActivity id='c' /><bpmn:receiveTask id='r' /><bpmn:sendTask id='s' /><bpmn:businessRuleTask id='b' /><bpmn:scriptTask id='x' />")]
    public void Unfinished_drawings_are_read(string content) =>
        Fixture.ReadProcess(content).Findings.Should().NotContain(finding => finding.Severity == Severity.Error);

    [Theory]
    [InlineData("<bpmn:collaboration id='c'><bpmn:participant id='a' /><bpmn:participant id='b' /><bpmn:messageFlow id='m' sourceRef='a' targetRef='b' /></bpmn:collaboration>")]
    [InlineData("<bpmn:process id='p' /><bpmn:process id='q' isExecutable='false' />")]
    [InlineData("<bpmn:choreography id='c'><bpmn:participant id='a' /><bpmn:participant id='b' /></bpmn:choreography>")]
    [InlineData("")]
    public void Files_without_anything_to_run_are_read(string content)
    {
        var reading = Fixture.Read($"<bpmn:definitions xmlns:bpmn='http://www.omg.org/spec/BPMN/20100524/MODEL' targetNamespace='t'>{content}</bpmn:definitions>");

        reading.Document.Should().NotBeNull();
        reading.Findings.Should().NotContain(finding => finding.Severity == Severity.Error);
    }
}
