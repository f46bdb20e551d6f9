using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>
/// Carries backtests on, a batch at a time: read on one snapshot, replayed outside of any transaction by threads that give way to everything else,
/// kept in one transaction with how far it came. A batch replayed twice gives the same.
/// </summary>
internal sealed class RunBacktestsHandler(RuntimeKit kit) : IRequestHandler<RunBacktests, Outcome<BacktestProgress>>
{
    private const int BatchSize = 40;

    private static readonly TimeSpan LongestCase = TimeSpan.FromSeconds(5);

    public async Task<Outcome<BacktestProgress>> Handle(RunBacktests request, CancellationToken cancellationToken)
    {
        var batch = await kit.Parts.Store.ReadAsync(LoadAsync, cancellationToken);
        if (batch is null)
        {
            return Outcomes.Done(new BacktestProgress(0));
        }

        var results = batch.Backtest is { } backtest ? Replay(backtest, batch.Cases, Math.Max(1, request.Cores)) : [];
        await kit.Parts.Store.WriteAsync(
            async session =>
            {
                await KeepAsync(session, batch, results);
                return Outcomes.Done(new BacktestProgress(results.Length));
            },
            cancellationToken);
        return Outcomes.Done(new BacktestProgress(Math.Max(1, results.Length)));
    }

    private async ValueTask<Batch?> LoadAsync(IReadSession session)
    {
        if ((await session.ListBacktestsAsync(null, running: true, 1_000)).LastOrDefault() is not { } row)
        {
            return null;
        }

        var summary = BacktestJson.Summary(row);
        var draft = await session.LoadProcedureDraftAsync(row.DraftId);
        var procedure = draft is null ? null : DraftDesk.Read(summary.Mechanism, draft.Files, await DraftDesk.CallableAsync(session, summary.Mechanism)).Procedure;
        if (procedure?.Hash != summary.Hash)
        {
            return new Batch(row, summary, null, []);
        }

        var around = await kit.Facts.AroundAsync(session);
        var assumptions = new Assumptions(summary.NewStepHours is { } hours ? TimeSpan.FromHours((double)hours) : null);
        var cases = ImmutableArray.CreateBuilder<Recorded>();
        foreach (var number in summary.Cases.Skip(summary.Done).Take(BatchSize))
        {
            cases.Add(await LoadAsync(session, number, around.Now));
        }

        return new Batch(row, summary, new Backtest(procedure, around.Calendar, assumptions), cases.ToImmutable());
    }

    private async ValueTask<Recorded> LoadAsync(IReadSession session, string number, Instant now) =>
        await RuntimeKit.LoadAsync(session, number) is { } unit && unit.Instances.TryGetValue(Endings.Root, out var root)
            ? new Recorded(
                number,
                await session.LoadJournalAsync(unit.Case.Id, 1),
                (await kit.Procedures.TryGetAsync(session, root.DefinitionHash)).Procedure,
                root.ProcessId,
                now)
            : new Recorded(number, [], null, "", now);

    private static ImmutableArray<BacktestResult> Replay(Backtest backtest, ImmutableArray<Recorded> cases, int cores)
    {
        var results = new BacktestResult[cases.Length];
        var next = -1;
        var threads = Enumerable.Range(0, Math.Min(cores, cases.Length)).Select(_ => new Thread(Work) { IsBackground = true, Priority = ThreadPriority.BelowNormal }).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return [.. results];

        void Work()
        {
            for (var i = Interlocked.Increment(ref next); i < cases.Length; i = Interlocked.Increment(ref next))
            {
                results[i] = ReplayOne(backtest, cases[i]);
            }
        }
    }

    // What cannot be read is told of that case; the others go on.
    private static BacktestResult ReplayOne(Backtest backtest, Recorded recorded)
    {
        using var limit = new CancellationTokenSource(LongestCase);
        try
        {
            return recorded.Procedure is { } procedure && procedure.Definitions.TryGetValue(recorded.Process, out var definition)
                ? backtest.Run(ScriptReader.Read(recorded.Number, recorded.Journal, procedure, definition, recorded.Now), limit.Token)
                : Unreadable(recorded.Number, "");
        }
        catch (Exception e) when (e is InvalidOperationException or KeyNotFoundException or JsonException)
        {
            return Unreadable(recorded.Number, e.Message);
        }
    }

    private static BacktestResult Unreadable(string number, string detail) =>
        new(number, BacktestOutcome.NotReplayed, BacktestWay.None, BacktestWay.None) { Code = BacktestCodes.Unreadable, Detail = detail };

    private static async ValueTask KeepAsync(IWriteSession session, Batch batch, ImmutableArray<BacktestResult> results)
    {
        // Somebody stopped it meanwhile, or another host was faster.
        if (await session.LoadBacktestAsync(batch.Row.Id) is not { Running: true } row || BacktestJson.Summary(row) is var summary && summary.Done != batch.Summary.Done)
        {
            return;
        }

        for (var i = 0; i < results.Length; i++)
        {
            await session.SaveBacktestItemAsync(row.Id, BacktestJson.Item(summary.Done + i + 1, results[i]));
        }

        summary = results.Aggregate(summary, (all, result) => all.With(result));
        summary = batch.Backtest is null ? summary with { Stopped = "draft" } : summary;
        var running = batch.Backtest is not null && summary.Done < summary.Cases.Length;
        await session.SaveBacktestAsync(row with { Running = running, Content = BacktestJson.Write(summary) });
    }

    private sealed record Batch(BacktestRow Row, BacktestSummary Summary, Backtest? Backtest, ImmutableArray<Recorded> Cases);

    private sealed record Recorded(string Number, ImmutableArray<JournalEntry> Journal, Procedure? Procedure, string Process, Instant Now);
}
