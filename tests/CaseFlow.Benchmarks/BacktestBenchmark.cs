using System.Diagnostics;
using CaseFlow.Runtime;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.Backtests;
using CaseFlow.Runtime.UseCases.Drafts;
using CaseFlow.Storage.Sqlite;
using MediatR;

namespace CaseFlow.Benchmarks;

/// <summary>How fast recorded cases are replayed on a draft that is the version on which they ran.</summary>
internal sealed class BacktestBenchmark : IBenchmark
{
    private const string Mechanism = "on-demand-handling";
    private const string Designer = "designer";
    private const int Cases = 400;
    private const int StepsOfCase = 6;
    private const int PageSize = 200;

    public string Name => "backtest";

    public string About => "recorded cases replayed on a draft";

    public async Task<Section> RunAsync(BenchmarkRun run)
    {
        using var yard = await CompletionYard.PrepareAsync(run, Cases * StepsOfCase);
        await using var store = await CompletionYard.OpenAsync(yard.Copy(), SqliteDurability.Relaxed);
        var useCases = CompletionYard.UseCases(store);
        run.Progress("takes the cases to their end");
        await yard.CompleteAsync(useCases, 1, Cases * StepsOfCase, run.Stopping);
        var entries = await EntriesAsync(store, run.Stopping);
        var draft = Value(await useCases.Send(new OpenDraft(Designer, Mechanism, new DraftSource.InForce(), "bench-draft"), run.Stopping)).Id;
        var rows = new List<string[]> { new[] { "Cores", "Cases a second", "µs a journal entry" } };
        foreach (var cores in new[] { 1, Environment.ProcessorCount }.Distinct())
        {
            var seconds = new List<double>();
            for (var round = 0; round <= run.Rounds; round++)
            {
                run.Progress(round == 0 ? "warms up" : $"{cores} cores, round {round} of {run.Rounds}");
                var took = await ReplayAsync(useCases, draft, cores, run.Stopping);
                if (round > 0)
                {
                    seconds.Add(took);
                }
            }

            var median = Figures.Median(seconds);
            rows.Add([Figures.Count(cores), Figures.Count((int)(Cases / median)), Figures.Count((int)(median * 1_000_000 / entries))]);
        }

        return new Section(
            "Replaying recorded cases on a draft",
            $"{Cases} cases of on-demand handling from registration to closing, {entries} journal entries, on a draft of the same version; reading the journals and keeping the results included.",
            rows);
    }

    private static async Task<double> ReplayAsync(IMediator useCases, string draft, int cores, CancellationToken stopping)
    {
        var (from, before) = (CompletionYard.Monday.Plus(TimeSpan.FromDays(-1)), CompletionYard.Monday.Plus(TimeSpan.FromDays(60)));
        Value(await useCases.Send(new StartBacktest(Designer, Mechanism, draft, from, before, null, Cases, null), stopping));
        var began = Stopwatch.GetTimestamp();
        while (Value(await useCases.Send(new RunBacktests(cores), stopping)).Cases > 0)
        {
        }

        var took = Stopwatch.GetElapsedTime(began).TotalSeconds;
        var summary = Value(await useCases.Send(new GetBacktest(Designer, Mechanism, draft, null, null, 0, 1), stopping)).Summary!;
        return summary.Outcomes.GetValueOrDefault(nameof(BacktestOutcome.Same)) == Cases
            ? took
            : throw new InvalidOperationException($"Expected {Cases} cases to go the same way, but they came out as {string.Join(", ", summary.Outcomes)}.");
    }

    private static async Task<int> EntriesAsync(SqliteStore store, CancellationToken stopping) => await store.ReadAsync(
        async session =>
        {
            var count = 0;
            for (var skip = 0; skip < Cases; skip += PageSize)
            {
                foreach (var row in (await session.ListCasesAsync(new CaseQuery([], null, null, null, PageSize, skip) { Mechanism = Mechanism })).Rows)
                {
                    count += (await session.LoadJournalAsync(row.Id, 1)).Length;
                }
            }

            return count;
        },
        stopping);

    private static T Value<T>(Outcome<T> outcome)
        where T : class =>
        outcome.Value ?? throw new InvalidOperationException($"Expected a backtest to run, but it was refused with {outcome.Refusal!.Code}.");
}
