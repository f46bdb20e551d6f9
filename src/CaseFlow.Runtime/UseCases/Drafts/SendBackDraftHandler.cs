using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Sends drafts back.</summary>
internal sealed class SendBackDraftHandler(RuntimeKit kit) : IRequestHandler<SendBackDraft, Outcome<DraftMoved>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftMoved>> Handle(SendBackDraft request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => SendBackAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftMoved>> SendBackAsync(IWriteSession session, SendBackDraft request)
    {
        var loaded = await desk.LoadAsync(
            session, request.Actor, request.Mechanism, request.Id,
            (organisation, person, now) => DraftAccess.MayReview(organisation, person, now) || DraftAccess.MayDraw(organisation, person, now),
            DraftCodes.NotReviewer);
        if (loaded.Value is not { } change)
        {
            return Outcomes.Refuse<DraftMoved>(loaded.Refusal!);
        }

        if (change.Head.SubmittedBy != request.Actor && !DraftAccess.MayReview(change.Organisation, request.Actor, change.Now))
        {
            return Outcomes.Refuse<DraftMoved>(DraftCodes.NotReviewer);
        }

        if ((change.RefuseState(ProcedureDraftState.InReview) ?? DraftTexts.RefuseReason(request.Reason, isRequired: true)) is { } refusal)
        {
            return Outcomes.Refuse<DraftMoved>(refusal);
        }

        var head = change.Head with { State = ProcedureDraftState.Drawing };
        await change.SaveAsync(session, head, request.Actor, ProcedureDraftEventKind.SentBack, request.Reason.Trim());
        return Outcomes.Done(new DraftMoved(head.Id, head.State));
    }
}
