using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gives the lock of a draft.</summary>
internal sealed class TakeDraftLockHandler(RuntimeKit kit) : IRequestHandler<TakeDraftLock, Outcome<DraftLockView>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftLockView>> Handle(TakeDraftLock request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => TakeAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftLockView>> TakeAsync(IWriteSession session, TakeDraftLock request)
    {
        var loaded = await desk.LoadAsync(session, request.Actor, request.Mechanism, request.Id, DraftAccess.MayDraw, DraftCodes.NotDesigner);
        if (loaded.Value is not { } change)
        {
            return Outcomes.Refuse<DraftLockView>(loaded.Refusal!);
        }

        var other = DraftLocks.Refuse(change.Head, request.Actor, change.Organisation, change.Now);
        if ((change.RefuseState(ProcedureDraftState.Drawing) ?? (request.TakesOver ? null : other)) is { } refusal)
        {
            return Outcomes.Refuse<DraftLockView>(refusal);
        }

        var held = DraftLocks.Take(change.Head, request.Actor, change.Now);
        var head = change.Head with { Lock = held };
        if (other is null)
        {
            await session.SaveProcedureDraftAsync(head, DraftChange.NoFiles);
        }
        else
        {
            await change.SaveAsync(session, head, request.Actor, ProcedureDraftEventKind.LockTaken, change.Head.Lock!.Holder);
        }

        return Outcomes.Done(new DraftLockView(DraftLocks.NameOf(change.Organisation, request.Actor), IsMine: true, held.Since, held.Until));
    }
}
