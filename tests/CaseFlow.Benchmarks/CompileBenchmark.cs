using System.Diagnostics;
using System.Globalization;
using System.Text;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Benchmarks;

/// <summary>Reading, checking and compiling diagrams of 200 and 5,000 nodes with positions, conditions, clocks and lanes.</summary>
internal sealed class CompileBenchmark : IBenchmark
{
    private static readonly (int Blocks, string Aim)[] Sizes = [(40, "≤ 2 ms"), (1_000, "≤ 200 ms")];

    public string Name => "compile";

    public string About => "reading and compiling files of 200 and 5,000 nodes, ms and MB allocated";

    public Task<Section> RunAsync(BenchmarkRun run)
    {
        List<string[]> table = [["Nodes", "KiB", "XML to model, with findings, ms", "compiled definition, ms", "together, ms", "MB allocated", "Aim"]];
        foreach (var (blocks, aim) in Sizes)
        {
            run.Progress($"{blocks * BlockDiagram.NodesOfBlock} nodes");
            table.Add(Measure(run, blocks, aim));
        }

        return Task.FromResult(new Section(
            "Reading and compiling a file",
            "BPMN with diagram positions, FEEL conditions, clocks and lanes, checked against the table of the standard and by all rules. Medians, one core.",
            table,
            "Reading: the platform's XML reader, the tree that findings point into, and one pass for each rule.",
            "Compiling: parsing of the expressions."));
    }

    private static string[] Measure(BenchmarkRun run, int blocks, string aim)
    {
        var file = Encoding.UTF8.GetBytes(BlockDiagram.Of(blocks));
        var (reading, compiling, bytes) = (new List<double>(), new List<double>(), 0L);
        var warm = Stopwatch.StartNew();
        do
        {
            Once(file);
        }
        while (warm.Elapsed < run.Time / 2);

        var clock = Stopwatch.StartNew();
        do
        {
            run.Stopping.ThrowIfCancellationRequested();
            var once = Once(file);
            reading.Add(once.Read);
            compiling.Add(once.Compile);
            bytes = once.ReadBytes + once.CompileBytes;
        }
        while (clock.Elapsed < run.Time);

        var (read, compile) = (Figures.Median(reading), Figures.Median(compiling));
        return
        [
            Figures.Count(blocks * BlockDiagram.NodesOfBlock), Figures.Count(file.Length / 1024.0), Figures.Milliseconds(read), Figures.Milliseconds(compile),
            Figures.Milliseconds(read + compile), Megabytes(bytes), aim,
        ];
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
}
