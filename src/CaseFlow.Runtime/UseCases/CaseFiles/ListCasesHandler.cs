using System.Collections.Immutable;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Lists the cases of the subtrees that a person oversees.</summary>
internal sealed class ListCasesHandler(RuntimeKit kit) : IRequestHandler<ListCases, Outcome<CaseList>>
{
    public Task<Outcome<CaseList>> Handle(ListCases request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
                {
                    return Outcomes.Refuse<CaseList>(unknown);
                }

                var size = Math.Clamp(request.PageSize, 1, 200);
                var page = Math.Clamp(request.Page, 1, int.MaxValue / size);
                var units = Units(around, request);
                if (units.IsEmpty)
                {
                    return Outcomes.Done(new CaseList([], page, false, around.Now));
                }

                var rows = await session.ListCasesAsync(new CaseQuery(
                    units, Wanted(request.Status), Wanted(request.Text), Wanted(request.Category), size, (page - 1) * size));
                return Outcomes.Done(new CaseList(rows.Rows, page, rows.HasMore, around.Now));
            },
            cancellationToken);

    private static ImmutableArray<string> Units(Surroundings around, ListCases request)
    {
        var overseen = around.Organisation.OverseenBy(request.Person, around.Now);
        return request.Place is not { Length: > 0 } place ? overseen
            : around.Organisation.PathOf(place).Any(overseen.Contains) ? [place]
            : [.. overseen.Where(u => around.Organisation.PathOf(u).Contains(place))];
    }

    private static string? Wanted(string? filter) => string.IsNullOrWhiteSpace(filter) ? null : filter.Trim();
}
