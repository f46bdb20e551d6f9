using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;
using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Cases;

/// <summary>Lists open cases that may be about the same matter.</summary>
internal static class LikeListing
{
    private const int MostWords = 80;

    public static async ValueTask<List<LikeRow>> RunAsync(Statements sql, LikeQuery query)
    {
        // A single character or digit is in nearly every text.
        var words = SearchTokens.Of([query.Text]).Where(token => token.Length > 1).Distinct().Take(MostWords);
        if (new SearchTable(sql).AnyQuery(query.Unit, words, query.Category) is not { } asked)
        {
            return [];
        }

        // Ids grow with registration: older cases are left out by the index itself.
        var first = await sql.FirstAsync<long?>(
            "SELECT case_id FROM case_places WHERE unit = @p0 AND registered_at >= @p1 ORDER BY registered_at, case_id LIMIT 1",
            r => r.GetInt64(0), query.Unit, query.Since.UnixMilliseconds);
        if (first is not { } from)
        {
            return [];
        }

        return await sql.QueryAsync(
            $"SELECT {CaseRows.Columns}, c.state FROM case_search CROSS JOIN cases c WHERE {sql.Dialect.Search.Fits("@p0")} AND {sql.Dialect.Search.Id} >= @p1 "
            + $"AND c.id = {sql.Dialect.Search.Id} AND c.closed_at IS NULL AND c.duplicate_of IS NULL AND c.registered_at >= @p2 ORDER BY {sql.Dialect.Search.Id} DESC LIMIT @p3",
            r =>
            {
                var item = CasesJson.ReadCase(r.GetFieldValue<byte[]>(14));
                return new LikeRow(CaseRows.Read(r), $"{item.Title}\n{item.Description}");
            },
            asked, from, query.Since.UnixMilliseconds, (long)query.Take);
    }
}
