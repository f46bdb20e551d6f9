using System.Diagnostics;
using CaseFlow.Dmn;
using CaseFlow.Feel;

namespace CaseFlow.Benchmarks.Decisions;

/// <summary>Decisions a second on one core: a wide table by its index and rule by rule, and a small one.</summary>
internal sealed class DecisionsBenchmark : IBenchmark
{
    private const int Rules = 2_000;
    private const int Asked = 512;
    private static readonly DateTimeOffset Now = new(2026, 3, 5, 14, 30, 15, TimeSpan.FromHours(8));

    public string Name => "decisions";

    public string About => "decisions a second of a table of 20 columns and 2,000 rules, with its index and without, and of one of 5 rules";

    public Task<Section> RunAsync(BenchmarkRun run)
    {
        var questions = Questions();
        var (indexed, bytes) = Compile(TableFile.Wide(Rules, asConditions: false), questions[0]);
        var (scanned, _) = Compile(TableFile.Wide(Rules, asConditions: true), questions[0]);
        var (small, _) = Compile(TableFile.Small(), questions[0]);
        Check(indexed, scanned, questions);
        var (first, second, third) = (new List<double>(), new List<double>(), new List<double>());
        var (compiling, beginning) = (new List<double>(), new List<double>());
        for (var round = 1; round <= run.Rounds; round++)
        {
            run.Progress($"round {round} of {run.Rounds}");
            first.Add(Rate(indexed, questions, run.Time));
            second.Add(Rate(scanned, questions, run.Time));
            third.Add(Rate(small, questions, run.Time));
            var (compiled, began) = Begin(questions[0]);
            compiling.Add(compiled);
            beginning.Add(began);
        }

        var (wide, scan, few) = (Figures.Median(first), Figures.Median(second), Figures.Median(third));
        return Task.FromResult(new Section(
            "Decision tables, one core",
            $"Each decision is asked by its id with values by name, and answers with the evidence that the journal keeps: inputs, rules, result. {Asked} different questions in turn.",
            [
                ["Table", "Decisions/s", "Bytes each", "To the first", "Aim"],
                [$"{TableFile.Columns} columns, {Rules:N0} rules, UNIQUE, with its index", Figures.Count(wide), Figures.Count(Bytes(indexed, questions)), "1.00", "≥ 100,000"],
                ["the same rules written as conditions that read the inputs by name, each tested", Figures.Count(scan), Figures.Count(Bytes(scanned, questions)), Figures.Ratio(scan / wide), ""],
                ["2 columns, 5 rules, UNIQUE", Figures.Count(few), Figures.Count(Bytes(small, questions)), Figures.Ratio(few / wide), ""],
                ["reading and compiling the wide table, ms", Figures.Milliseconds(Figures.Median(compiling)), "", "", ""],
                ["its first decision, which builds the index, ms", Figures.Milliseconds(Figures.Median(beginning)), "", "", ""],
                ["the wide table in memory with its index, MB", (bytes / 1e6).ToString("F1", System.Globalization.CultureInfo.InvariantCulture), "", "", ""],
            ],
            "With the index: the evidence, in which 20 values are written as text, more than finding the rule.",
            "Each tested: the first column that does not pass ends a rule."));
    }

    private static List<Dictionary<string, FeelValue>> Questions()
    {
        var random = new Random(7);
        return [.. Enumerable.Range(0, Asked).Select(_ => Enumerable.Range(0, TableFile.Columns).ToDictionary(
            column => $"c{column}",
            column => column switch
            {
                0 => FeelValue.Of(TableFile.County(random.Next(Rules / TableFile.Steps))),
                1 => FeelValue.Of(random.Next(TableFile.Steps * 100)),
                _ => FeelValue.Of(random.Next(100)),
            }))];
    }

    private static (DecisionModel Model, long Bytes) Compile(byte[] file, Dictionary<string, FeelValue> question)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var model = Read(file);
        model.Evaluate(TableFile.Decision, question, Now);
        return (model, GC.GetTotalMemory(forceFullCollection: true) - before);
    }

    private static DecisionModel Read(byte[] file)
    {
        var compilation = DecisionModel.Read(file);
        return compilation.Model is { } model && compilation.Findings.IsEmpty
            ? model
            : throw new InvalidOperationException(string.Join("; ", compilation.Findings.Select(finding => finding.Message)));
    }

    private static void Check(DecisionModel indexed, DecisionModel scanned, List<Dictionary<string, FeelValue>> questions)
    {
        foreach (var question in questions)
        {
            var (one, other) = (indexed.Evaluate(TableFile.Decision, question, Now), scanned.Evaluate(TableFile.Decision, question, Now));
            if (one.Value is not FeelValue.Number || one.Value != other.Value)
            {
                throw new InvalidOperationException($"Expected one rule however it is found, but found {FeelText.Show(one.Value)} and {FeelText.Show(other.Value)}.");
            }
        }
    }

    private static double Rate(DecisionModel model, List<Dictionary<string, FeelValue>> questions, TimeSpan time)
    {
        var warm = Stopwatch.StartNew();
        for (var i = 0; warm.Elapsed < time / 3; i++)
        {
            model.Evaluate(TableFile.Decision, questions[i % Asked], Now);
        }

        var clock = Stopwatch.StartNew();
        var done = 0;
        for (; clock.Elapsed < time; done++)
        {
            model.Evaluate(TableFile.Decision, questions[done % Asked], Now);
        }

        return done / clock.Elapsed.TotalSeconds;
    }

    private static (double Compiling, double First) Begin(Dictionary<string, FeelValue> question)
    {
        var file = TableFile.Wide(Rules, asConditions: false);
        var clock = Stopwatch.GetTimestamp();
        var model = Read(file);
        var compiled = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        clock = Stopwatch.GetTimestamp();
        model.Evaluate(TableFile.Decision, question, Now);
        return (compiled, Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
    }

    private static double Bytes(DecisionModel model, List<Dictionary<string, FeelValue>> questions)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        foreach (var question in questions)
        {
            model.Evaluate(TableFile.Decision, question, Now);
        }

        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)Asked;
    }
}
