using System.Diagnostics;
using System.Text;
using System.Text.Json;
using CaseFlow.Feel;

namespace CaseFlow.Benchmarks.Expressions;

/// <summary>Evaluations of FEEL expressions a second on one core, and how long parsing takes, beside the npm package feelin.</summary>
internal sealed class FeelBenchmark : IBenchmark
{
    private const int Batch = 100;
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 14, 30, 15, TimeSpan.FromHours(8));

    public string Name => "feel";

    public string About => "evaluations of expressions a second on one core, beside npm feelin; parsing of 10,000 expressions";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        run.Progress("installing feelin");
        var (yardstick, missing) = await Feelin.InstallAsync(run.Stopping);
        using (yardstick)
        {
            var examples = ExpressionExample.All;
            var (evaluating, both, theirs) = (Lists(examples.Count), Lists(examples.Count), Lists(examples.Count));
            var (parsing, theirParsing) = (new List<double>(), new List<double>());
            for (var round = 1; round <= run.Rounds; round++)
            {
                run.Progress($"round {round} of {run.Rounds}");
                for (var at = 0; at < examples.Count; at++)
                {
                    var (example, expression) = (examples[at], Parse(examples[at].Text));
                    evaluating[at].Add(Rate(() => expression.Evaluate(example.Variables, Now), run.Time / 2));
                    both[at].Add(Rate(() => Parse(example.Text).Evaluate(example.Variables, Now), run.Time / 2));
                }

                parsing.Add(Parsing());
                if (yardstick is not null)
                {
                    var figures = await yardstick.MeasureAsync(run.Time / 2, run.Stopping);
                    Compare(figures);
                    theirParsing.Add(figures.Parsing);
                    for (var at = 0; at < examples.Count; at++)
                    {
                        theirs[at].Add(figures.Rates[at]);
                    }
                }
            }

            return Section(evaluating, both, theirs, (parsing, theirParsing), missing);
        }
    }

    private static Section Section(
        List<double>[] evaluating, List<double>[] both, List<double>[] theirs, (List<double> Own, List<double> Theirs) parsing, string missing)
    {
        var examples = ExpressionExample.All;
        List<string[]> table = [["Expression", "Evaluations/s", "Bytes each", "Parsed and evaluated/s", "feelin, the same/s", "Ratio", "Aim"]];
        for (var at = 0; at < examples.Count; at++)
        {
            var (rate, whole, other) = (Figures.Median(evaluating[at]), Figures.Median(both[at]), Figures.Median(theirs[at]));
            table.Add([$"{examples[at].About}: `{examples[at].Text}`", Figures.Count(rate), Figures.Count(Bytes(examples[at])), Figures.Count(whole), .. Beside(other, whole / other, Figures.Count), examples[at].Aim]);
        }

        var (own, others) = (Figures.Median(parsing.Own), Figures.Median(parsing.Theirs));
        table.Add([$"parsing {ExpressionExample.Parsing.Count:N0} expressions, ms", "", "", Figures.Milliseconds(own), .. Beside(others, others / own, Figures.Milliseconds), "≤ 100 ms"]);
        return new Section(
            "FEEL expressions, one core",
            "Evaluations/s: of an expression parsed once. feelin 8 has no way to parse once and evaluate often, so both are also measured parsing and evaluating each time; the ratio is that of these two columns, above 1 where CaseFlow is faster. Both give the same values.",
            table,
            [
                "Numbers: decimals of 34 digits here, binary floating point in feelin.",
                "Bytes: allocated by one evaluation, on the thread.",
                .. missing.Length > 0 ? [$"feelin was left out: {missing}"] : Array.Empty<string>(),
            ]);
    }

    private static string[] Beside(double figure, double ratio, Func<double, string> write) => double.IsNaN(figure) ? ["", ""] : [write(figure), Figures.Ratio(ratio)];

    private static double Rate(Action work, TimeSpan time)
    {
        var warm = Stopwatch.StartNew();
        while (warm.Elapsed < time / 3)
        {
            Many(work);
        }

        var clock = Stopwatch.StartNew();
        var done = 0L;
        while (clock.Elapsed < time)
        {
            Many(work);
            done += Batch;
        }

        return done / clock.Elapsed.TotalSeconds;
    }

    private static void Many(Action work)
    {
        for (var i = 0; i < Batch; i++)
        {
            work();
        }
    }

    private static double Parsing()
    {
        var clock = Stopwatch.GetTimestamp();
        foreach (var text in ExpressionExample.Parsing)
        {
            Parse(text);
        }

        return Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
    }

    private static double Bytes(ExpressionExample example)
    {
        var expression = Parse(example.Text);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < Batch; i++)
        {
            expression.Evaluate(example.Variables, Now);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Batch;
    }

    private static void Compare(FeelinFigures figures)
    {
        foreach (var (example, value) in ExpressionExample.All.Zip(figures.Values))
        {
            using var buffer = new MemoryStream();
            using (var writer = new Utf8JsonWriter(buffer))
            {
                FeelJson.Write(writer, Parse(example.Text).Evaluate(example.Variables, Now).Value);
            }

            if (Encoding.UTF8.GetString(buffer.ToArray()) is var own && own != value)
            {
                throw new InvalidOperationException($"Expected '{example.Text}' to give the same everywhere, but it gives {own} and {value}.");
            }
        }
    }

    private static FeelExpression Parse(string text) =>
        FeelExpression.Parse(text).Expression ?? throw new InvalidOperationException($"Expected '{text}' to be FEEL, but it is refused.");

    private static List<double>[] Lists(int count) => [.. Enumerable.Range(0, count).Select(_ => new List<double>())];
}
