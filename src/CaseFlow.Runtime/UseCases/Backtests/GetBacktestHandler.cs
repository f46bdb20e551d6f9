using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Shows backtests.</summary>
internal sealed class GetBacktestHandler(RuntimeKit kit) : IRequestHandler<GetBacktest, Outcome<BacktestView>>
{
    public Task<Outcome<BacktestView>> Handle(GetBacktest request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<BacktestView>> ReadAsync(IReadSession session, GetBacktest request)
    {
        var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        if (!DraftAccess.MaySee(organisation, request.Person, now))
        {
            return Outcomes.Refuse<BacktestView>(DraftCodes.NotSeen);
        }

        var loaded = await BacktestDesk.DraftAsync(session, request.Mechanism, request.Draft);
        if (loaded.Value is not { } draft)
        {
            return Outcomes.Refuse<BacktestView>(loaded.Refusal!);
        }

        var row = request.Id is { } id ? await session.LoadBacktestAsync(id) : (await session.ListBacktestsAsync(request.Draft, running: false, 1)).FirstOrDefault();
        if (request.Id is not null && row?.DraftId != request.Draft)
        {
            return Outcomes.Refuse<BacktestView>(BacktestCodes.NotFound, ("id", request.Id));
        }

        var procedure = DraftDesk.Read(request.Mechanism, draft.Files, await DraftDesk.CallableAsync(session, request.Mechanism)).Procedure;
        var view = new BacktestView(draft, procedure, BacktestDesk.MayRun(organisation, request.Person, now), organisation)
        {
            ProposedFrom = await BacktestDesk.MonthAsync(session, request.Mechanism, (await kit.Facts.AroundAsync(session)).Calendar, now),
        };
        if (row is null)
        {
            return Outcomes.Done(view);
        }

        var summary = BacktestJson.Summary(row);
        var items = await session.ListBacktestItemsAsync(row.Id, request.Outcome, request.After, request.Take);
        return Outcomes.Done(view with
        {
            Id = row.Id,
            IsRunning = row.Running,
            Summary = summary,
            IsOutdated = summary.Hash != ProcedureFiles.HashOf(ProcedureFiles.Select(draft.Files)),
            Cases = [.. items.Select(item => (item.Number, BacktestJson.Result(item)))],
        });
    }
}
