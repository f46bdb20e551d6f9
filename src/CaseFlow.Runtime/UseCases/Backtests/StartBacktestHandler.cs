using System.Collections.Immutable;
using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Begins backtests: which cases are meant is settled at once, so that it ends.</summary>
internal sealed class StartBacktestHandler(RuntimeKit kit) : IRequestHandler<StartBacktest, Outcome<BacktestStarted>>
{
    private const int PageSize = 200;
    private const decimal MostHours = 24 * 366;

    private static readonly TimeSpan LongestPeriod = TimeSpan.FromDays(731);

    public Task<Outcome<BacktestStarted>> Handle(StartBacktest request, CancellationToken cancellationToken) =>
        kit.Parts.Store.WriteAsync(session => StartAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<BacktestStarted>> StartAsync(IWriteSession session, StartBacktest request)
    {
        var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        if (!BacktestDesk.MayRun(organisation, request.Person, now))
        {
            return Outcomes.Refuse<BacktestStarted>(BacktestCodes.NotAllowed);
        }

        if (Refuse(request) is { } refusal)
        {
            return Outcomes.Refuse<BacktestStarted>(refusal);
        }

        if (request.Unit is { } unit && organisation.FindUnit(unit) is null)
        {
            return Outcomes.Refuse<BacktestStarted>(BacktestCodes.Unit, ("id", unit));
        }

        var loaded = await BacktestDesk.DraftAsync(session, request.Mechanism, request.Draft);
        if (loaded.Value is not { } draft)
        {
            return Outcomes.Refuse<BacktestStarted>(loaded.Refusal!);
        }

        var reading = DraftDesk.Read(request.Mechanism, draft.Files, await DraftDesk.CallableAsync(session, request.Mechanism));
        if (reading.Procedure is not { } procedure)
        {
            return Outcomes.Refuse<BacktestStarted>(BacktestCodes.CannotRun, ("count", $"{reading.Findings.Length}"));
        }

        if ((await session.ListBacktestsAsync(request.Draft, running: true, 1)).Length > 0)
        {
            return Outcomes.Refuse<BacktestStarted>(BacktestCodes.Running);
        }

        var cases = await CasesAsync(session, request);
        if (cases.Count == 0)
        {
            return Outcomes.Refuse<BacktestStarted>(BacktestCodes.NoCases);
        }

        var summary = new BacktestSummary(
            request.Mechanism, draft.Head.Revision, procedure.Hash, request.Person, request.From.UnixMilliseconds, request.Before.UnixMilliseconds, request.Unit,
            request.NewStepHours, Evenly(cases, request.Most));
        var id = $"b{await session.NextAsync("backtest")}";
        await session.SaveBacktestAsync(new BacktestRow(id, request.Draft, now.UnixMilliseconds, true, BacktestJson.Write(summary)));
        return Outcomes.Done(new BacktestStarted(id));
    }

    private static Refusal? Refuse(StartBacktest request) =>
        request.Before <= request.From || request.Before.Since(request.From) > LongestPeriod ? Refusal.Of(BacktestCodes.Period)
        : request.Most is < 1 or > StartBacktest.MostCases ? Refusal.Of(BacktestCodes.Sample, ("max", $"{StartBacktest.MostCases}"))
        : request.NewStepHours is < 0 or > MostHours ? Refusal.Of(BacktestCodes.Hours)
        : null;

    private static async ValueTask<List<string>> CasesAsync(IWriteSession session, StartBacktest request)
    {
        var query = new CaseQuery(request.Unit is { } unit ? [unit] : [], null, null, null, PageSize, 0)
        {
            Mechanism = request.Mechanism,
            RegisteredFrom = request.From,
            RegisteredBefore = request.Before,
        };
        var cases = new List<string>();
        CasePage page;
        do
        {
            page = await session.ListCasesAsync(query);
            cases.AddRange(page.Rows.Select(row => row.Number));
            query = page.Rows.IsEmpty ? query : query with { After = new CaseCursor(page.Rows[^1].RegisteredAt, page.Rows[^1].Id) };
        }
        while (page.HasMore && !page.Rows.IsEmpty);
        return cases;
    }

    private static ImmutableArray<string> Evenly(List<string> cases, int most) => cases.Count <= most
        ? [.. cases]
        : [.. Enumerable.Range(0, most).Select(i => cases[(int)((long)i * cases.Count / most)])];
}
