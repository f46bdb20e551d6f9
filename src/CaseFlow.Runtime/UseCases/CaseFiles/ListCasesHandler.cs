using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;
using MediatR;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>Lists the cases of the subtrees that a person oversees, or those with an open task of the person.</summary>
internal sealed class ListCasesHandler(RuntimeKit kit) : IRequestHandler<ListCases, Outcome<CaseList>>
{
    public Task<Outcome<CaseList>> Handle(ListCases request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ListAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<CaseList>> ListAsync(IReadSession session, ListCases request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (RuntimeKit.RefuseUnknown(around.Organisation, request.Person) is { } unknown)
        {
            return Outcomes.Refuse<CaseList>(unknown);
        }

        var (terms, refusal) = await SearchTerms.ReadAsync(kit, session, request.Text);
        if (refusal is not null)
        {
            return Outcomes.Refuse<CaseList>(refusal);
        }

        var size = Math.Clamp(request.PageSize, 1, 200);
        var page = Math.Clamp(request.Page, 1, int.MaxValue / size);
        var units = Units(around, request);
        if (units.IsEmpty && !request.Mine)
        {
            return Outcomes.Done(new CaseList([], page, false, around.Now));
        }

        var after = CaseCursor.Parse(request.After);
        var category = Wanted(request.Category);
        var rows = await session.ListCasesAsync(new CaseQuery(units, Wanted(request.Status), null, null, size, after is null ? (page - 1) * size : 0)
        {
            Terms = terms,
            Categories = category is null ? [] : (await kit.Facts.KnownCategoriesAsync(session)).Within(category),
            Channel = Wanted(request.Channel),
            Mechanism = Wanted(request.Mechanism),
            RegisteredFrom = request.From is { } first ? StartOf(first, around.Calendar) : null,
            RegisteredBefore = request.To is { } last && last < DateOnly.MaxValue ? StartOf(last.AddDays(1), around.Calendar) : null,
            OverdueAt = request.Overdue ? around.Now : null,
            Open = request.Open,
            Holder = request.Mine ? Holder(around, request.Person) : null,
            After = after,
            Counted = true,
        });
        return Outcomes.Done(CaseLists.Of(rows, page, around.Now));
    }

    private static Instant StartOf(DateOnly day, WorkingCalendar calendar) =>
        Instant.From(new DateTimeOffset(day.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)).Plus(-calendar.Offset);

    private static TaskHolder Holder(Surroundings around, string person) =>
        new(person, [.. around.Organisation.RolesOf(person, around.Now).Select(r => new RoleAtUnit(r.Role, r.Unit))]);

    private static ImmutableArray<string> Units(Surroundings around, ListCases request)
    {
        // A task draws its people into the case, wherever that is.
        if (request.Mine)
        {
            return request.Place is { Length: > 0 } within ? [within] : [];
        }

        var overseen = around.Organisation.OverseenBy(request.Person, around.Now);
        return request.Place is not { Length: > 0 } place ? overseen
            : around.Organisation.PathOf(place).Any(overseen.Contains) ? [place]
            : [.. overseen.Where(u => around.Organisation.PathOf(u).Contains(place))];
    }

    private static string? Wanted(string? filter) => string.IsNullOrWhiteSpace(filter) ? null : filter.Trim();
}
