using CaseFlow.Benchmarks.Rows;
using CaseFlow.Storage.Sqlite;

namespace CaseFlow.Benchmarks;

/// <summary>
/// Durable completions a second through the use cases, beside plain SQL that commits the same rows in groups of as many steps as there are
/// clients to the same disk.
/// </summary>
internal sealed class StoreBenchmark : IBenchmark
{
    private static readonly (int Clients, int StepsASecond)[] Sizes = [(1, 700), (8, 2_500), (64, 4_000)];

    public string Name => "store";

    public string About => "durable completions a second on SQLite, beside plain SQL that commits the same rows";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        using var yard = await CompletionYard.PrepareAsync(run, Steps(run, Sizes[^1].StepsASecond));
        var table = new List<string[]>
        {
            new[] { "Clients", "Completions/s", "p50 ms", "p99 ms", "Plain SQL, steps/s", "p50 ms", "p99 ms", "Ratio", "Aim" },
        };
        foreach (var (clients, rate) in Sizes)
        {
            table.Add(await CompareAsync(run, yard, clients, Steps(run, rate)));
        }

        var rows = yard.Steps.Average(s => s.Count);
        var bytes = yard.Steps.Average(s => s.Sum(r => r.Values.Sum(v => v switch { byte[] b => b.Length, string t => System.Text.Encoding.UTF8.GetByteCount(t), _ => 8 })));
        return new Section(
            "Durable completions a second on SQLite, full synchronization",
            $"""
            A completion is the use case `CompleteTask` of the shipped procedure: right, form, decision, journal, all of it. Plain SQL writes the very rows
            that the completions wrote ({rows:F1} rows and {bytes:N0} bytes of values a step on average; same schema, indexes and triggers), with prepared statements on
            one thread, as many steps to a commit as there are clients. Both on fresh copies of one file on the same disk, in turns.
            """,
            table,
            "One client: the flush of the disk, once for each completion; the decision is made while nothing is flushed.",
            "8 and 64 clients: the processor. The writer is one thread; the cores that are left decide the next steps.");
    }

    private static async Task<string[]> CompareAsync(BenchmarkRun run, CompletionYard yard, int clients, int steps)
    {
        var (ours, plain) = (new List<Measured>(), new List<Measured>());
        for (var round = 0; round <= run.Rounds; round++)
        {
            // The first round warms up and is not counted.
            run.Progress(round == 0 ? $"{clients} clients: warms up" : $"{clients} clients: round {round} of {run.Rounds}, {steps} steps");
            var count = round == 0 ? Math.Min(steps, 600) : steps;
            var measured = await OursAsync(yard, clients, count, run.Stopping);
            var yardstick = PlainSqlite.Run(yard.Copy(), yard.Shapes, yard.Steps[..count], clients, run.Stopping);
            if (round > 0)
            {
                ours.Add(measured);
                plain.Add(yardstick);
            }
        }

        var (a, b) = (Figures.Median(ours.Select(m => m.Rate)), Figures.Median(plain.Select(m => m.Rate)));
        return
        [
            $"{clients}", Figures.Count(a), At(ours, 0.5), At(ours, 0.99), Figures.Count(b), At(plain, 0.5), At(plain, 0.99), Figures.Ratio(a / b), "≥ 0.60",
        ];
    }

    private static async Task<Measured> OursAsync(CompletionYard yard, int clients, int steps, CancellationToken stopping)
    {
        await using var store = await CompletionYard.OpenAsync(yard.Copy(), SqliteDurability.Full);
        var useCases = CompletionYard.UseCases(store);
        return await yard.CompleteAsync(useCases, clients, steps, stopping);
    }

    private static string At(List<Measured> rounds, double share) => Figures.Milliseconds(Figures.Percentile([.. rounds.SelectMany(m => m.Latencies)], share));

    private static int Steps(BenchmarkRun run, int rate) => (int)Math.Max(600, rate * run.Time.TotalSeconds) / 6 * 6;
}
