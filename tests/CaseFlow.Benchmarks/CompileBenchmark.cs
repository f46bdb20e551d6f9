using System.Diagnostics;
using System.Globalization;
using System.Text;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Benchmarks;

/// <summary>Reading and compiling a diagram of 200 nodes with positions, conditions, clocks and lanes.</summary>
internal sealed class CompileBenchmark : IBenchmark
{
    // Of each block: script, two user tasks, two gateways.
    private const int Blocks = 40;
    private const int NodesOfBlock = 5;

    public string Name => "compile";

    public string About => "reading and compiling a file of 200 nodes, ms and MB allocated";

    public Task<Section> RunAsync(BenchmarkRun run)
    {
        var file = Encoding.UTF8.GetBytes(Diagram());
        var (reading, compiling, readBytes, compileBytes) = (new List<double>(), new List<double>(), 0L, 0L);
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < run.Time / 2)
        {
            Once(file);
        }

        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < run.Time)
        {
            run.Stopping.ThrowIfCancellationRequested();
            var once = Once(file);
            reading.Add(once.Read);
            compiling.Add(once.Compile);
            (readBytes, compileBytes) = (once.ReadBytes, once.CompileBytes);
        }

        var (read, compile) = (Figures.Median(reading), Figures.Median(compiling));
        return Task.FromResult(new Section(
            $"Reading and compiling a file of {Blocks * NodesOfBlock} nodes",
            $"{file.Length / 1024.0:F0} KiB of BPMN with diagram positions, FEEL conditions, clocks and lanes. Medians of {reading.Count:N0} times, one core.",
            [
                ["Part", "ms", "MB allocated", "Aim"],
                ["XML to model, with findings", Figures.Milliseconds(read), Megabytes(readBytes), ""],
                ["checks, expressions, compiled definition", Figures.Milliseconds(compile), Megabytes(compileBytes), ""],
                ["together", Figures.Milliseconds(read + compile), Megabytes(readBytes + compileBytes), "≤ 2 ms"],
            ],
            "Reading: the platform's XML reader and the tree that findings point into.",
            "Compiling: parsing of the expressions and one pass for each rule."));
    }

    private static (double Read, double Compile, long ReadBytes, long CompileBytes) Once(byte[] file)
    {
        var (clock, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        var document = BpmnReader.Read(file).Document ?? throw new InvalidOperationException("Expected to read the diagram, but it was refused.");
        var (read, readBytes) = (Stopwatch.GetElapsedTime(clock).TotalMilliseconds, GC.GetAllocatedBytesForCurrentThread() - before);
        (clock, before) = (Stopwatch.GetTimestamp(), GC.GetAllocatedBytesForCurrentThread());
        var compiled = ProcessDefinition.Compile(document.Processes[0], "bench");
        if (compiled.Definition is null)
        {
            throw new InvalidOperationException(string.Join("; ", compiled.Findings.Select(f => f.Message)));
        }

        return (read, Stopwatch.GetElapsedTime(clock).TotalMilliseconds, readBytes, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static string Megabytes(long bytes) => (bytes / 1e6).ToString("F2", CultureInfo.InvariantCulture);

    private static string Diagram()
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
        for (var b = 1; b <= Blocks; b++)
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
