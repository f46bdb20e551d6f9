using System.Collections.Immutable;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Lists;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Lists;

/// <summary>Lists the reference lists.</summary>
internal sealed class ListReferenceListsHandler(RuntimeKit kit) : IRequestHandler<ListReferenceLists, Outcome<ReferenceListIndex>>
{
    public Task<Outcome<ReferenceListIndex>> Handle(ListReferenceLists request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var (organisation, now) = (await session.LoadOrganisationAsync(), kit.Parts.Clock.Now);
                if (RuntimeKit.RefuseUnknown(organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<ReferenceListIndex>(unknown);
                }

                var lines = ImmutableArray.CreateBuilder<ReferenceListLine>();
                foreach (var versions in (await session.ListListVersionsAsync(null)).GroupBy(v => v.List, StringComparer.Ordinal))
                {
                    var shown = versions.FirstOrDefault(v => v.EffectiveFrom <= now) ?? versions.First();
                    var list = await kit.Facts.Lists.LoadAsync(session, shown);
                    lines.Add(new ReferenceListLine(
                        list.Id, list.Name, list.Entries.Length, list.Entries.Count(e => e.Mark is ListMark.Default or ListMark.Test),
                        shown.Number, shown.EffectiveFrom, versions.First().Number));
                }

                return Outcomes.Done(new ReferenceListIndex(lines.ToImmutable(), ListAccess.MayEdit(organisation, request.Person, now)));
            },
            cancellationToken);
}
