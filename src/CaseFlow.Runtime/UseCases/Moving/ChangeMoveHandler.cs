using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Stops a batch, lets it go on, or orders its way back.</summary>
internal sealed class ChangeMoveHandler(RuntimeKit kit) : IRequestHandler<ChangeMove, Outcome<MoveBatch>>
{
    public Task<Outcome<MoveBatch>> Handle(ChangeMove request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => ChangeAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<MoveBatch>> ChangeAsync(IWriteSession session, ChangeMove request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (MoveDesk.RefusePerson(around.Organisation, request.Person, around.Now, changes: true) is { } refusal)
        {
            return Outcomes.Refuse<MoveBatch>(refusal);
        }

        await session.HoldProcedureAsync(request.Mechanism);
        if (await session.LoadMoveBatchToChangeAsync(request.Batch) is not { } batch || batch.Mechanism != request.Mechanism)
        {
            return Outcomes.Refuse<MoveBatch>(MoveCodes.NotFound);
        }

        MoveBatchState? next = (request.Order, batch.State) switch
        {
            (MoveOrder.Stop, MoveBatchState.Running) => MoveBatchState.Stopped,
            (MoveOrder.Stop, MoveBatchState.Reversing) => MoveBatchState.Done,
            (MoveOrder.Resume, MoveBatchState.Stopped) => MoveBatchState.Running,
            (MoveOrder.Reverse, MoveBatchState.Stopped or MoveBatchState.Done) => MoveBatchState.Reversing,
            _ => null,
        };
        if (next is not { } state)
        {
            return Outcomes.Refuse<MoveBatch>(MoveCodes.State, ("progress", MoveStateName.Of(batch.State)));
        }

        if (request.Order != MoveOrder.Stop && await StartMoveHandler.RefuseAtWorkAsync(session, request.Mechanism) is { } atWork)
        {
            return Outcomes.Refuse<MoveBatch>(atWork);
        }

        var changed = batch with { State = state, ChangedBy = request.Person, ChangedAt = around.Now };
        await session.SaveMoveBatchAsync(changed);
        return Outcomes.Done(changed);
    }
}
