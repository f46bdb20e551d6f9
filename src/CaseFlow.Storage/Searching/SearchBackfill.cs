using CaseFlow.Cases;
using CaseFlow.Storage.Cases;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Searching;

/// <summary>Makes cases searchable that were stored before there was an index.</summary>
internal static class SearchBackfill
{
    private const int GroupSize = 200;

    /// <summary>Works on one group of cases; false when none was left.</summary>
    public static async ValueTask<bool> RunAsync(Statements sql)
    {
        var ids = await sql.QueryAsync("SELECT id FROM cases WHERE search_mark = 0 ORDER BY id LIMIT @p0", r => new CaseId(r.GetInt64(0)), GroupSize);
        foreach (var id in ids)
        {
            var item = (await new CaseTable(sql).LoadAsync(id, toChange: false))!.Case;
            await new SearchTable(sql).SaveAsync(item);
            foreach (var (name, value) in await sql.QueryAsync(
                "SELECT name, value FROM personal_values WHERE case_id = @p0", r => (r.GetString(0), r.Text(1)), id.Value))
            {
                await new PersonalSearchTable(sql).SaveAsync(id, name, value);
            }

            await sql.ExecuteAsync("UPDATE cases SET search_mark = @p0 WHERE id = @p1", SearchMarks.Of(item), id.Value);
        }

        return ids.Count > 0;
    }
}
