using System.Text;

namespace CaseFlow.Benchmarks;

/// <summary>A file of blocks one after the other, each a script, two user tasks and two gateways, with positions, conditions, clocks and a lane.</summary>
internal static class BlockDiagram
{
    public const int NodesOfBlock = 5;

    public static string Of(int blocks)
    {
        var nodes = new StringBuilder();
        var flows = new StringBuilder();
        var shapes = new StringBuilder();
        var edges = new StringBuilder();
        var lane = new StringBuilder();
        var x = 0;
        void Node(string id, string xml)
        {
            nodes.AppendLine(xml);
            lane.AppendLine($"<bpmn:flowNodeRef>{id}</bpmn:flowNodeRef>");
            shapes.AppendLine($"""<bpmndi:BPMNShape id="{id}_di" bpmnElement="{id}"><dc:Bounds x="{x += 120}" y="100" width="100" height="80" /></bpmndi:BPMNShape>""");
        }

        void Flow(string from, string to, string condition = "")
        {
            var id = $"f_{from}_{to}";
            var inside = condition.Length == 0 ? "" : $"""<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression">{condition}</bpmn:conditionExpression>""";
            flows.AppendLine($"""<bpmn:sequenceFlow id="{id}" sourceRef="{from}" targetRef="{to}">{inside}</bpmn:sequenceFlow>""");
            edges.AppendLine($"""<bpmndi:BPMNEdge id="{id}_di" bpmnElement="{id}"><di:waypoint x="{x}" y="140" /><di:waypoint x="{x + 20}" y="140" /></bpmndi:BPMNEdge>""");
        }

        Node("start", """<bpmn:startEvent id="start" name="开始" />""");
        var last = "start";
        for (var b = 1; b <= blocks; b++)
        {
            Node($"s{b}", $"""<bpmn:scriptTask id="s{b}" name="计算{b}" scriptFormat="feel" caseflow:resultVariable="amount{b}"><bpmn:script>if {b} &gt; 3 then {b} * 2 + 1 else {b}</bpmn:script></bpmn:scriptTask>""");
            Node($"g{b}", $"""<bpmn:exclusiveGateway id="g{b}" name="金额较大？" default="f_g{b}_v{b}" />""");
            Node($"u{b}", $"""<bpmn:userTask id="u{b}" name="审核{b}"><bpmn:extensionElements><caseflow:work><caseflow:clock name="c{b}" amount="3" unit="workingDays" from="entered"><caseflow:warning amount="1" unit="workingDays" /></caseflow:clock></caseflow:work></bpmn:extensionElements></bpmn:userTask>""");
            Node($"v{b}", $"""<bpmn:userTask id="v{b}" name="办理{b}"><bpmn:extensionElements><caseflow:work><caseflow:clock name="d{b}" amount="24" unit="hours" from="entered" /></caseflow:work></bpmn:extensionElements></bpmn:userTask>""");
            Node($"m{b}", $"""<bpmn:exclusiveGateway id="m{b}" />""");
            Flow(last, $"s{b}");
            Flow($"s{b}", $"g{b}");
            Flow($"g{b}", $"u{b}", $"amount{b} &gt; 10 and amount{b} &lt; 1000");
            Flow($"g{b}", $"v{b}");
            Flow($"u{b}", $"m{b}");
            Flow($"v{b}", $"m{b}");
            last = $"m{b}";
        }

        Node("end", """<bpmn:endEvent id="end" name="结束" />""");
        Flow(last, "end");
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:bpmndi="http://www.omg.org/spec/BPMN/20100524/DI" xmlns:dc="http://www.omg.org/spec/DD/20100524/DC" xmlns:di="http://www.omg.org/spec/DD/20100524/DI" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:caseflow="https://caseflow.example/schemas/bpmn/1" id="Definitions_bench" targetNamespace="https://caseflow.example/bench" expressionLanguage="https://www.omg.org/spec/DMN/20230324/FEEL/">
            <bpmn:process id="bench" name="测试" isExecutable="true">
            <bpmn:laneSet id="lanes"><bpmn:lane id="lane" name="受理员"><bpmn:extensionElements><caseflow:role name="registrar" level="community" /></bpmn:extensionElements>
            {lane}</bpmn:lane></bpmn:laneSet>
            {nodes}{flows}</bpmn:process>
            <bpmndi:BPMNDiagram id="diagram"><bpmndi:BPMNPlane id="plane" bpmnElement="bench">
            {shapes}{edges}</bpmndi:BPMNPlane></bpmndi:BPMNDiagram>
            </bpmn:definitions>
            """;
    }
}
