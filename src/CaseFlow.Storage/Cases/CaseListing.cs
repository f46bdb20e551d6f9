using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.Searching;
using CaseFlow.Storage.Searching;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Cases;

/// <summary>
/// Lists cases, newest first. Each list is driven by what leaves the fewest rows: words by the full-text index, a reporter or a holder by
/// their rows, places by the range of an index that is already in order.
/// </summary>
internal sealed class CaseListing(Statements sql, CaseQuery query)
{
    public async ValueTask<CasePage> RunAsync()
    {
        var sources = Sources();
        var wanted = query.Skip + query.Take + 1;
        var rows = new Dictionary<long, CaseRow>();
        foreach (var source in sources)
        {
            foreach (var row in await sql.QueryAsync(source.Page(CaseRows.Columns, query.After, wanted, out var values), CaseRows.Read, values))
            {
                rows[row.Id.Value] = row;
            }
        }

        var sorted = rows.Values.ToList();
        if (sources.Count > 1)
        {
            sorted = [.. sorted.OrderByDescending(r => r.RegisteredAt.UnixMilliseconds).ThenByDescending(r => r.Id.Value)];
        }

        var page = sorted.Skip(query.Skip).Take(query.Take + 1).ToList();
        return new CasePage([.. page.Take(query.Take)], page.Count > query.Take) { Total = query.Counted ? await CountAsync(sources) : null };
    }

    private async ValueTask<int> CountAsync(List<CaseSource> sources)
    {
        var found = new HashSet<long>();
        foreach (var source in sources)
        {
            var ids = source.Count(CaseQuery.CountLimit + 1, out var values);
            found.UnionWith(await sql.QueryAsync(ids, r => r.GetInt64(0), values));
        }

        return Math.Min(found.Count, CaseQuery.CountLimit + 1);
    }

    private List<CaseSource> Sources()
    {
        var terms = query.Terms.IsEmpty && query.Text is { } text
            ? [.. SearchTokens.Terms(text).Select(word => new CaseTerm(word, []))]
            : query.Terms;
        var conditions = new Conditions();
        if (!terms.IsEmpty)
        {
            conditions.Add(sql.Dialect.Search.Fits(conditions.Value(new SearchTable(sql).Query(query.Units, terms))));
            return [CaseSource.Found(sql.Dialect.Search, Filtered(conditions))];
        }

        if (query.Units.IsEmpty)
        {
            return [CaseSource.All(Filtered(conditions))];
        }

        // Few rows belong to a reporter or a holder: their places are looked up, not the other way round.
        if (query.Reporter is not null || query.Holder is not null)
        {
            conditions.Add($"EXISTS (SELECT 1 FROM case_places p WHERE p.case_id = c.id AND p.unit IN ({conditions.List(query.Units)}))");
            return [CaseSource.All(Filtered(conditions))];
        }

        return [.. query.Units.Distinct().Select(unit =>
        {
            var within = new Conditions();
            within.AddWhen(unit, "p.unit =");
            return CaseSource.Within(Filtered(within));
        })];
    }

    private Conditions Filtered(Conditions conditions)
    {
        conditions.AddWhen(query.Status, "c.status =");
        conditions.AddWhen(query.Category, "c.category =");
        conditions.AddWhen(query.Channel, "c.channel =");
        conditions.AddWhen(query.Mechanism, "c.mechanism =");
        conditions.AddWhen(query.RegisteredFrom?.UnixMilliseconds, "c.registered_at >=");
        conditions.AddWhen(query.RegisteredBefore?.UnixMilliseconds, "c.registered_at <");
        if (!query.Categories.IsEmpty)
        {
            conditions.Add($"c.category IN ({conditions.List(query.Categories)})");
        }

        if (query.Open is { } open)
        {
            conditions.Add(open ? "c.closed_at IS NULL" : "c.closed_at IS NOT NULL");
        }

        if (query.OverdueAt is { } now)
        {
            conditions.Add("c.closed_at IS NULL AND c.status <> 'suspended'");
            conditions.AddWhen(now.UnixMilliseconds, "c.next_due <");
        }

        AddHolder(conditions);
        AddReporter(conditions);
        return conditions;
    }

    private void AddHolder(Conditions conditions)
    {
        if (query.Holder is not { } holder)
        {
            return;
        }

        var tasks = new List<string> { $"SELECT case_id FROM inbox WHERE assignee = {conditions.Value(holder.Person)}" };
        tasks.AddRange(holder.Roles.Distinct().Select(held =>
            $"SELECT case_id FROM inbox WHERE assignee IS NULL AND person IS NULL AND role = {conditions.Value(held.Role)} AND unit = {conditions.Value(held.Unit)}"));
        conditions.Add($"c.id IN ({string.Join(" UNION ", tasks)})");
    }

    private void AddReporter(Conditions conditions)
    {
        if (query.Reporter?.Name is { } name)
        {
            // The compared form has letters, digits and underscores alone; of these only the underscore means something in a pattern.
            var pattern = $"%{name.Replace("_", "\\_", StringComparison.Ordinal)}%";
            conditions.Add(
                $"c.id IN (SELECT case_id FROM personal_search WHERE name = '{PersonalSearchTable.Name}' AND value LIKE {conditions.Value(pattern)} ESCAPE '\\')");
        }

        if (query.Reporter?.Phone is { } phone)
        {
            conditions.Add(
                $"c.id IN (SELECT case_id FROM personal_search WHERE name = '{PersonalSearchTable.Contact}' "
                + $"AND value >= {conditions.Value(phone)} AND value <= {conditions.Value(phone.PadRight(phone.Length + 24, '9'))})");
        }
    }
}
