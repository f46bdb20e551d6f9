using System.Collections.Immutable;
using System.Text;
using CaseFlow.Runtime.UseCases.Operations;

namespace CaseFlow.Runtime.Tests;

public sealed class LoopTests
{
    private const string Diagram = """
        <?xml version="1.0" encoding="UTF-8"?>
        <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
          xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" id="D" targetNamespace="https://caseflow.example/test">
          <bpmn:process id="loop" name="Loop" isExecutable="true">
            <bpmn:startEvent id="Start"><bpmn:outgoing>F1</bpmn:outgoing></bpmn:startEvent>
            <bpmn:serviceTask id="Again" name="Again">
              <bpmn:extensionElements><caseflow:action name="ACTION">
                <caseflow:input name="to" value='"reporter"' /><caseflow:input name="template" value='"t"' />
              </caseflow:action></bpmn:extensionElements>
              <bpmn:incoming>F1</bpmn:incoming><bpmn:incoming>F3</bpmn:incoming><bpmn:outgoing>F2</bpmn:outgoing>
            </bpmn:serviceTask>
            <bpmn:exclusiveGateway id="G" default="F3"><bpmn:incoming>F2</bpmn:incoming><bpmn:outgoing>F3</bpmn:outgoing><bpmn:outgoing>F4</bpmn:outgoing></bpmn:exclusiveGateway>
            <bpmn:endEvent id="End"><bpmn:incoming>F4</bpmn:incoming></bpmn:endEvent>
            <bpmn:sequenceFlow id="F1" sourceRef="Start" targetRef="Again" />
            <bpmn:sequenceFlow id="F2" sourceRef="Again" targetRef="G" />
            <bpmn:sequenceFlow id="F3" sourceRef="G" targetRef="Again" />
            <bpmn:sequenceFlow id="F4" sourceRef="G" targetRef="End">
              <bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">channel = "never"</bpmn:conditionExpression>
            </bpmn:sequenceFlow>
          </bpmn:process>
        </bpmn:definitions>
        """;

    private const string Description = """{"id":"loop","names":{"zh-CN":"环","en":"Loop"},"process":"loop"}""";

    [Fact]
    public async Task Automatic_steps_without_end_become_an_incident()
    {
        using var town = await Town.BuildAsync();
        var publication = (await town.Ask(new PublishProcedures(Folder("notify"), "system"))).Value!;
        publication.Refused.Should().BeEmpty(string.Join('\n', publication.Findings));

        var demand = (await town.Ask(town.Demand() with { Mechanism = "loop" })).Value!;

        town.Store.State.Incidents.Values.Should().ContainSingle(i => i.Key.Case == demand.Case).Which.Code.Should().Be(RuntimeCodes.StepTooLong);
        await town.ReplayHolds();
    }

    [Fact]
    public async Task A_diagram_with_an_unknown_action_cannot_be_published()
    {
        using var town = await Town.BuildAsync();

        var publication = (await town.Ask(new PublishProcedures(Folder("case.conjure"), "system"))).Value!;

        publication.Refused.Should().Equal("loop");
        publication.Findings.Should().Contain(f => f.Finding.Element!.Value.Value == "Again");
    }

    private static ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>> Folder(string action) =>
        ImmutableSortedDictionary<string, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>>>.Empty.Add(
            "loop",
            ImmutableSortedDictionary.Create<string, ReadOnlyMemory<byte>>(StringComparer.Ordinal)
                .Add("process.bpmn", Encoding.UTF8.GetBytes(Diagram.Replace("ACTION", action)))
                .Add("mechanism.json", Encoding.UTF8.GetBytes(Description)));
}
