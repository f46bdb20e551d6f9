using System.Globalization;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Publishes drafts.</summary>
internal sealed class PublishDraftHandler(RuntimeKit kit) : IRequestHandler<PublishDraft, Outcome<DraftPublished>>
{
    private readonly DraftDesk desk = new(kit);

    public Task<Outcome<DraftPublished>> Handle(PublishDraft request, CancellationToken cancellationToken) =>
        DraftVerdict.CarryOutAsync(
            kit, request.Mechanism, request.Id, request.Revision, (session, verdict) => PublishAsync(session, request, verdict), cancellationToken);

    private async ValueTask<Outcome<DraftPublished>> PublishAsync(IWriteSession session, PublishDraft request, DraftVerdict? verdict)
    {
        var loaded = await desk.LoadAsync(session, request.Actor, request.Mechanism, request.Id, DraftAccess.MayReview, DraftCodes.NotReviewer);
        if (loaded.Value is not { } change)
        {
            return Outcomes.Refuse<DraftPublished>(loaded.Refusal!);
        }

        await session.HoldProcedureAsync(request.Mechanism);
        var versions = await session.ListVersionsAsync();
        if (change.Head.PublishedNumber is { } made && change.History[^1].By == request.Actor)
        {
            // The same form sent twice has done what it asked for.
            return Outcomes.Done(new DraftPublished(versions.Single(v => v.Mechanism == request.Mechanism && v.Number == made)));
        }

        var newest = Pins.Newest(versions, request.Mechanism);
        var refusal = change.RefuseState(ProcedureDraftState.InReview)
            ?? (DraftAccess.Drawers(change.History).Contains(request.Actor) ? Refusal.Of(DraftCodes.Own) : null)
            ?? change.RefuseRevision(request.Revision)
            ?? RefuseMoment(change, request)
            ?? RefuseBase(change, newest, request.SeenVersion)
            ?? await DraftVerdict.RefuseAsync(verdict, session, change.Draft);
        if (refusal is not null)
        {
            return Outcomes.Refuse<DraftPublished>(refusal);
        }

        var files = ProcedureFiles.Select(change.Draft.Files);
        var version = new ProcedureVersionHead(request.Mechanism, (newest?.Number ?? 0) + 1, ProcedureFiles.HashOf(files), change.Now, request.Actor)
        {
            ValidFrom = request.ValidFrom ?? change.Now,
            Note = change.Head.Note,
            Document = change.Head.Document,
            Author = change.Head.SubmittedBy!,
            Reviewer = request.Actor,
        };
        await session.AddVersionAsync(new ProcedureVersion(version, files));
        var head = change.Head with { State = ProcedureDraftState.Published, PublishedNumber = version.Number, Lock = null };
        await change.SaveAsync(
            session, head, request.Actor, ProcedureDraftEventKind.Published, version.Number.ToString(CultureInfo.InvariantCulture), version.Hash);
        return Outcomes.Done(new DraftPublished(version));
    }

    private static Refusal? RefuseMoment(DraftChange change, PublishDraft request) => request.ValidFrom is { } from && from < change.Now
        ? Refusal.Of(DraftCodes.Backdated) with { Fields = [FieldProblem.Of("validFrom", DraftCodes.Backdated)] }
        : null;

    private static Refusal? RefuseBase(DraftChange change, ProcedureVersionHead? newest, int? seen) =>
        newest is null || newest.Number == change.Head.BaseNumber || newest.Number == seen
            ? null
            : Refusal.Of(
                DraftCodes.BaseOutdated,
                ("number", $"{newest.Number}"), ("by", DraftLocks.NameOf(change.Organisation, newest.PublishedBy)), ("at", $"{newest.PublishedAt.UnixMilliseconds}"));
}
