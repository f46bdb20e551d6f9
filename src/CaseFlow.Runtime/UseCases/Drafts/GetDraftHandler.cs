using System.Collections.Immutable;
using CaseFlow.Runtime.Bridging;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Shows drafts.</summary>
internal sealed class GetDraftHandler(RuntimeKit kit) : IRequestHandler<GetDraft, Outcome<DraftView>>
{
    public Task<Outcome<DraftView>> Handle(GetDraft request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftView>> ReadAsync(IReadSession session, GetDraft request)
    {
        var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        if (!DraftAccess.MaySee(organisation, request.Person, now))
        {
            return Outcomes.Refuse<DraftView>(DraftCodes.NotSeen);
        }

        if (await session.LoadProcedureDraftAsync(request.Id) is not { } draft || draft.Head.Mechanism != request.Mechanism)
        {
            return Outcomes.Refuse<DraftView>(DraftCodes.NotFound, ("id", request.Id));
        }

        var head = draft.Head;
        var history = await session.ListProcedureDraftEntriesAsync(head.Id);
        ImmutableArray<ProcedureVersionHead> since =
        [
            .. (await session.ListVersionsAsync())
                .Where(v => v.Mechanism == head.Mechanism && v.Number > (head.BaseNumber ?? 0) && v.Number != head.PublishedNumber)
                .OrderByDescending(v => v.Number),
        ];
        var people = history.Select(entry => entry.By)
            .Concat(history.Where(entry => entry.Kind == ProcedureDraftEventKind.LockTaken).Select(entry => entry.Text))
            .Concat(since.Select(v => v.PublishedBy))
            .Append(head.ChangedBy);
        var isOwn = DraftAccess.Drawers(history).Contains(request.Person);
        var reviews = DraftAccess.MayReview(organisation, request.Person, now);
        var isInReview = head.State == ProcedureDraftState.InReview;
        return Outcomes.Done(new DraftView(
            draft,
            history,
            people.Distinct(StringComparer.Ordinal).ToImmutableDictionary(id => id, id => DraftLocks.NameOf(organisation, id)),
            DraftLocks.Of(head, now) is { } held
                ? new DraftLockView(DraftLocks.NameOf(organisation, held.Holder), held.Holder == request.Person, held.Since, held.Until)
                : null,
            since,
            new DraftRights(
                head.State == ProcedureDraftState.Drawing && DraftAccess.MayDraw(organisation, request.Person, now),
                isInReview && reviews && !isOwn,
                isInReview && (reviews || head.SubmittedBy == request.Person),
                isOwn))
        {
            NotCarried = ImportRemarks.Read(history.LastOrDefault(entry => entry.Kind == ProcedureDraftEventKind.Imported)?.Text ?? ""),
            Name = draft.Files.TryGetValue(ProcedureFiles.Description, out var json) ? MechanismFile.Read(head.Mechanism, json, allowsMistakes: true).Mechanism?.Name : null,
        });
    }
}
