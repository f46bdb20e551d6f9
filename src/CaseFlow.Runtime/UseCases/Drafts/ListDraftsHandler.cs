using System.Collections.Immutable;
using CaseFlow.Runtime.Drafts;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Drafts;

/// <summary>Lists drafts.</summary>
internal sealed class ListDraftsHandler(RuntimeKit kit) : IRequestHandler<ListDrafts, Outcome<DraftList>>
{
    private const int Most = 100;

    public Task<Outcome<DraftList>> Handle(ListDrafts request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DraftList>> ReadAsync(IReadSession session, ListDrafts request)
    {
        var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
        if (!DraftAccess.MaySee(organisation, request.Person, now))
        {
            return Outcomes.Refuse<DraftList>(DraftCodes.NotSeen);
        }

        var drafts = await session.ListProcedureDraftsAsync(request.Mechanism, Most);
        var all = await session.ListVersionsAsync();
        ImmutableArray<ProcedureVersionHead> versions = [.. all.Where(v => v.Mechanism == request.Mechanism).OrderByDescending(v => v.Number)];
        var people = drafts.SelectMany(d => new[] { d.OpenedBy, d.ChangedBy }).Concat(versions.SelectMany(v => new[] { v.PublishedBy, v.Author, v.Reviewer }));
        return Outcomes.Done(new DraftList(
            drafts,
            versions,
            request.Mechanism is { } mechanism ? Pins.InForce(all, mechanism, now)?.Number : null,
            people.Distinct(StringComparer.Ordinal).ToImmutableDictionary(id => id, id => DraftLocks.NameOf(organisation, id)),
            DraftAccess.MayDraw(organisation, request.Person, now)));
    }
}
