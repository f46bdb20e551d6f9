using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Gives drafts up.</summary>
internal sealed class DiscardDraftHandler(RuntimeKit kit) : IRequestHandler<DiscardDraft, Outcome<DraftMoved>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftMoved>> Handle(DiscardDraft request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => DiscardAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftMoved>> DiscardAsync(IWriteSession session, DiscardDraft request)
    {
        var loaded = await desk.LoadAsync(session, request.Actor, request.Mechanism, request.Id, DraftAccess.MayDraw, DraftCodes.NotDesigner);
        if (loaded.Value is not { } change)
        {
            return Outcomes.Refuse<DraftMoved>(loaded.Refusal!);
        }

        if (change.Head.State == ProcedureDraftState.Discarded)
        {
            return Outcomes.Done(new DraftMoved(change.Head.Id, change.Head.State));
        }

        // Nothing is given up under somebody's hands, nor while a reviewer reads it.
        var refusal = change.RefuseState(ProcedureDraftState.Drawing)
            ?? DraftLocks.Refuse(change.Head, request.Actor, change.Organisation, change.Now)
            ?? DraftTexts.RefuseReason(request.Reason, isRequired: false);
        if (refusal is not null)
        {
            return Outcomes.Refuse<DraftMoved>(refusal);
        }

        var head = change.Head with { State = ProcedureDraftState.Discarded, Lock = null };
        await change.SaveAsync(session, head, request.Actor, ProcedureDraftEventKind.Discarded, request.Reason.Trim());
        return Outcomes.Done(new DraftMoved(head.Id, head.State));
    }
}
