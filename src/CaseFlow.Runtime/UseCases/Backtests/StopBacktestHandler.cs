using CaseFlow.Runtime.Backtesting;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>Stops backtests.</summary>
internal sealed class StopBacktestHandler(RuntimeKit kit) : IRequestHandler<StopBacktest, Outcome<BacktestStarted>>
{
    public Task<Outcome<BacktestStarted>> Handle(StopBacktest request, CancellationToken cancellationToken) =>
        kit.Parts.Store.WriteAsync(session => StopAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<BacktestStarted>> StopAsync(IWriteSession session, StopBacktest request)
    {
        if (!BacktestDesk.MayRun(await session.LoadOrganisationAsync(), request.Person, kit.Parts.Clock.Now))
        {
            return Outcomes.Refuse<BacktestStarted>(BacktestCodes.NotAllowed);
        }

        if (await session.LoadBacktestAsync(request.Id) is not { } row || row.DraftId != request.Draft)
        {
            return Outcomes.Refuse<BacktestStarted>(BacktestCodes.NotFound, ("id", request.Id));
        }

        if (row.Running)
        {
            await session.SaveBacktestAsync(row with { Running = false, Content = BacktestJson.Write(BacktestJson.Summary(row) with { Stopped = "person" }) });
        }

        return Outcomes.Done(new BacktestStarted(row.Id));
    }
}
