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

    public async Task<Outcome<DraftMoved>> Handle(SubmitDraft request, CancellationToken cancellationToken)
    {
        // Before the transaction, which nobody is to wait for; it is about the same revision.
        var trials = await desk.RefuseTrialsAsync(request.Mechanism, request.Id, request.Revision, cancellationToken);
        return await kit.Steps.RetryAsync(session => SubmitAsync(session, request, trials), cancellationToken);
    }

    private async ValueTask<Outcome<DraftMoved>> SubmitAsync(IWriteSession session, SubmitDraft request, Refusal? trials)
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
            ?? await DraftDesk.RefuseContentAsync(session, change.Draft)
            ?? trials;
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
