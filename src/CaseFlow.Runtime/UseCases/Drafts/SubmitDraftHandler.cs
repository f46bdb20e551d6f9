using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Hands drafts in.</summary>
internal sealed class SubmitDraftHandler(RuntimeKit kit) : IRequestHandler<SubmitDraft, Outcome<DraftMoved>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftMoved>> Handle(SubmitDraft request, CancellationToken cancellationToken) =>
        DraftVerdict.CarryOutAsync(
            kit, request.Mechanism, request.Id, request.Revision, (session, verdict) => SubmitAsync(session, request, verdict), cancellationToken);

    private async ValueTask<Outcome<DraftMoved>> SubmitAsync(IWriteSession session, SubmitDraft request, DraftVerdict? verdict)
    {
        var loaded = await desk.LoadAsync(session, request.Actor, request.Mechanism, request.Id, DraftAccess.MayDraw, DraftCodes.NotDesigner);
        if (loaded.Value is not { } change)
        {
            return Outcomes.Refuse<DraftMoved>(loaded.Refusal!);
        }

        var (note, document) = (request.Note.Trim(), request.Document.Trim());
        if (change.Head is { State: ProcedureDraftState.InReview } sent && sent.SubmittedBy == request.Actor && sent.Note == note && sent.Document == document)
        {
            // The same form sent twice has done what it asked for.
            return Outcomes.Done(new DraftMoved(sent.Id, sent.State));
        }

        var refusal = change.RefuseState(ProcedureDraftState.Drawing)
            ?? DraftLocks.Refuse(change.Head, request.Actor, change.Organisation, change.Now)
            ?? change.RefuseRevision(request.Revision)
            ?? DraftTexts.RefuseNote(note, document)
            ?? await DraftVerdict.RefuseAsync(verdict, session, change.Draft);
        if (refusal is not null)
        {
            return Outcomes.Refuse<DraftMoved>(refusal);
        }

        var head = change.Head with { State = ProcedureDraftState.InReview, Note = note, Document = document, SubmittedBy = request.Actor, Lock = null };
        var hash = ProcedureFiles.HashOf(ProcedureFiles.Select(change.Draft.Files));
        await change.SaveAsync(session, head, request.Actor, ProcedureDraftEventKind.Submitted, note, hash);
        return Outcomes.Done(new DraftMoved(head.Id, head.State));
    }
}
