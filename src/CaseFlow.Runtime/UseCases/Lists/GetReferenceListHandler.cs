using System.Collections.Immutable;
using System.Text;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Journal;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>Shows a version of a reference list.</summary>
internal sealed class GetReferenceListHandler(RuntimeKit kit) : IRequestHandler<GetReferenceList, Outcome<ReferenceListView>>
{
    public Task<Outcome<ReferenceListView>> Handle(GetReferenceList request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
                if (RuntimeKit.RefuseUnknown(organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<ReferenceListView>(unknown);
                }

                var versions = await session.ListListVersionsAsync(request.List);
                var inForce = versions.FirstOrDefault(v => v.EffectiveFrom <= now);
                var shown = request.Version is { } number ? versions.FirstOrDefault(v => v.Number == number) : inForce ?? versions.FirstOrDefault();
                var other = request.CompareWith is { } with ? versions.FirstOrDefault(v => v.Number == with) : null;
                if (shown is null || (request.CompareWith is not null && other is null))
                {
                    return Outcomes.Refuse<ReferenceListView>(ListCodes.NotFound, ("list", request.List));
                }

                var list = await kit.Facts.Lists.LoadAsync(session, shown);
                ImmutableArray<ListVersionView> views = [.. versions.Select(v => View(v, inForce, organisation, now))];
                return Outcomes.Done(new ReferenceListView(
                    list,
                    views.First(v => v.Number == shown.Number),
                    views,
                    other is null ? null : ListDifference.Between(await kit.Facts.Lists.LoadAsync(session, other), list),
                    ListAccess.MayEdit(organisation, request.Person, now)) { IsFileNew = IsNew(request, versions) });
            },
            cancellationToken);

    private static bool IsNew(GetReferenceList request, ImmutableArray<ListVersionHead> versions)
    {
        var file = request.File is null ? null : ListFile.Read(request.List, Encoding.UTF8.GetBytes(request.File)).List;
        var hash = file is null ? "" : ListChain.ContentHash(Encoding.UTF8.GetString(ListFileWriter.Write(file)), Digest.Sha256);
        return file is not null && versions.All(v => v.ContentHash != hash);
    }

    private static ListVersionView View(ListVersionHead head, ListVersionHead? inForce, Organisation organisation, Instant now) => new(
        head.Number,
        head.EffectiveFrom,
        head.PublishedAt,
        organisation.FindPerson(head.PublishedBy)?.Name ?? head.PublishedBy,
        head.Note,
        head == inForce ? ListVersionState.InForce : head.EffectiveFrom > now ? ListVersionState.Coming : ListVersionState.Past);
}
