using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gives the lock of a draft back.</summary>
internal sealed class ReleaseDraftLockHandler(RuntimeKit kit) : IRequestHandler<ReleaseDraftLock, Outcome<DraftLockReleased>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftLockReleased>> Handle(ReleaseDraftLock request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => ReleaseAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftLockReleased>> ReleaseAsync(IWriteSession session, ReleaseDraftLock request)
    {
        var loaded = await desk.LoadAsync(session, request.Actor, request.Mechanism, request.Id, DraftAccess.MayDraw, DraftCodes.NotDesigner);
        if (loaded.Value is not { } change)
        {
            return Outcomes.Refuse<DraftLockReleased>(loaded.Refusal!);
        }

        if (change.Head.Lock?.Holder == request.Actor)
        {
            await session.SaveProcedureDraftAsync(change.Head with { Lock = null }, DraftChange.NoFiles);
        }

        return Outcomes.Done(new DraftLockReleased(request.Id));
    }
}
