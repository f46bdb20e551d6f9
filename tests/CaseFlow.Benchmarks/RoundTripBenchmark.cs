using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using CaseFlow.Bpmn.Xml;
using CaseFlow.Xml;

namespace CaseFlow.Benchmarks;

/// <summary>Reading a file and writing it again: the tree alone, the whole reader with its checks, and the tree of the base library on the same bytes.</summary>
internal sealed class RoundTripBenchmark : IBenchmark
{
    private const int Blocks = 1_000;

    public string Name => "roundtrip";

    public string About => "reading and writing a file of 5,000 nodes, MB/s, beside XDocument";

    public Task<Section> RunAsync(BenchmarkRun run)
    {
        var file = Encoding.UTF8.GetBytes(BlockDiagram.Of(Blocks));
        (string Name, string Aim, Func<byte[], long> Turn)[] ways =
        [
            ("XDocument, load and save", "", Platform),
            ("tree, read and written", "≥ 20 MB/s", Tree),
            ("model with all checks, read and written", "", Model),
        ];
        var speeds = ways.Select(_ => new List<double>()).ToList();
        for (var round = 0; round < run.Rounds + 1; round++)
        {
            run.Progress($"round {round}");
            for (var way = 0; way < ways.Length; way++)
            {
                var speed = Speed(run, file, ways[way].Turn);
                if (round > 0)
                {
                    speeds[way].Add(speed);
                }
            }
        }

        var medians = speeds.Select(Figures.Median).ToList();
        return Task.FromResult(new Section(
            "Round trip of a file",
            $"{Figures.Count(file.Length / 1024.0)} KiB of BPMN of {Figures.Count(Blocks * BlockDiagram.NodesOfBlock)} nodes with positions. Medians of {run.Rounds} rounds in turns, one core.",
            [["Way", "MB/s", "ratio", "Aim"], .. ways.Select((way, at) => (string[])[way.Name, Figures.Count(medians[at]), Figures.Ratio(medians[at] / medians[0]), way.Aim])],
            "The tree: the platform's XML reader, which finds names and checks characters.",
            "The model: readers and rules, of which a round trip needs the findings."));
    }

    private static double Speed(BenchmarkRun run, byte[] file, Func<byte[], long> turn)
    {
        var (clock, turns) = (Stopwatch.StartNew(), 0);
        do
        {
            run.Stopping.ThrowIfCancellationRequested();
            if (turn(file) < file.Length / 2)
            {
                throw new InvalidOperationException(string.Create(CultureInfo.InvariantCulture, $"Expected a file of about {file.Length} bytes, but it is shorter."));
            }

            turns++;
        }
        while (clock.Elapsed < run.Time / 4);

        return file.Length / 1e6 * turns / clock.Elapsed.TotalSeconds;
    }

    private static long Tree(byte[] file) => TreeText.Write(XmlGate.Read(file, new XmlBounds(BpmnReader.MaxBytes, BpmnReader.MaxElements)).Tree!).Length;

    private static long Model(byte[] file) => BpmnWriter.Write(BpmnReader.Read(file).Document!).Length;

    private static long Platform(byte[] file)
    {
        using var input = new MemoryStream(file);
        var document = XDocument.Load(input, LoadOptions.PreserveWhitespace | LoadOptions.SetLineInfo);
        using var output = new MemoryStream();
        using (var writer = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            document.Save(writer);
        }

        return output.Length;
    }
}
