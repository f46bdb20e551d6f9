using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using Microsoft.EntityFrameworkCore;

namespace CaseFlow.Storage.Cases;

/// <summary>Lists cases, newest first.</summary>
internal static class CaseQueries
{
    public static async ValueTask<CasePage> ListCasesAsync(this CaseFlowDbContext db, CaseQuery query)
    {
        var wanted = query.Skip + query.Take + 1;
        var cases = Filtered(db.Set<CaseEntity>().AsNoTracking(), query);
        var rows = new Dictionary<long, CaseRow>();
        if (query.Units.IsEmpty)
        {
            await AddAsync(rows, cases.OrderByDescending(c => c.RegisteredAt).ThenByDescending(c => c.Id), wanted);
        }

        // The newest of each subtree are one range of an index, so the page costs the same at any number of cases.
        foreach (var unit in query.Units.Distinct())
        {
            var inside =
                from place in db.Set<CasePlaceEntity>()
                where place.Unit == unit
                join item in cases on place.CaseId equals item.Id
                orderby place.RegisteredAt descending, place.CaseId descending
                select item;
            await AddAsync(rows, inside, wanted);
        }

        var page = rows.Values
            .OrderByDescending(r => r.RegisteredAt.UnixMilliseconds).ThenByDescending(r => r.Id.Value)
            .Skip(query.Skip).Take(query.Take + 1).ToList();
        return new CasePage([.. page.Take(query.Take)], page.Count > query.Take);
    }

    private static IQueryable<CaseEntity> Filtered(IQueryable<CaseEntity> cases, CaseQuery query)
    {
        if (query.Status is { } status)
        {
            cases = cases.Where(c => c.Status == status);
        }

        if (query.Category is { } category)
        {
            cases = cases.Where(c => c.Category == category);
        }

        if (query.Text is { Length: > 0 } text)
        {
            var pattern = $"%{Escaped(text.Trim().ToLowerInvariant())}%";
            cases = cases.Where(c => EF.Functions.Like(c.SearchText, pattern, "\\"));
        }

        return cases;
    }

    private static async Task AddAsync(Dictionary<long, CaseRow> rows, IQueryable<CaseEntity> cases, int take)
    {
        var found = cases.Take(take).Select(c => new
        {
            c.Id, c.Number, c.Title, c.Mechanism, c.Status, c.Channel, c.Place, c.PlaceName, c.Category, c.RegisteredAt, c.ClosedAt, c.NextDue,
            c.Reopenings, c.DuplicateOf,
        });
        foreach (var c in await found.ToListAsync())
        {
            rows[c.Id] = new CaseRow(
                new CaseId(c.Id), c.Number, c.Title, c.Mechanism, c.Status, c.Channel, c.Place, c.PlaceName, c.Category,
                new Instant(c.RegisteredAt), Moment(c.ClosedAt), Moment(c.NextDue), c.Reopenings, c.DuplicateOf);
        }
    }

    private static Instant? Moment(long? milliseconds) => milliseconds is { } value ? new Instant(value) : null;

    private static string Escaped(string text) =>
        text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
}
