using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Ledgers;

/// <summary>Counts cases by category and by place.</summary>
internal sealed class CaseCounting(Statements sql, CaseReach reach, Instant from, Instant before)
{
    private const string Counts = "COUNT(*), COUNT(*) - COUNT(c.closed_at)";

    public ValueTask<ImmutableArray<CaseCount>> ByCategoryAsync()
    {
        var conditions = Filtered();
        conditions.Add("c.category IS NOT NULL");
        return CountAsync($"SELECT c.category, {Counts} FROM cases c{conditions.Where} GROUP BY c.category ORDER BY 2 DESC, 1", conditions);
    }

    public ValueTask<ImmutableArray<CaseCount>> ByUnitAsync(ImmutableArray<string> units)
    {
        if (units.IsEmpty)
        {
            return new([]);
        }

        var conditions = Filtered();
        conditions.Add($"p.unit IN ({conditions.List(units)})");
        return CountAsync($"SELECT p.unit, {Counts} FROM case_places p JOIN cases c ON c.id = p.case_id{conditions.Where} GROUP BY p.unit ORDER BY 2 DESC, 1", conditions);
    }

    private async ValueTask<ImmutableArray<CaseCount>> CountAsync(string text, Conditions conditions) =>
        [.. await sql.QueryAsync(text, row => new CaseCount(row.GetString(0), row.GetInt64(1), row.GetInt64(2)), conditions.Values)];

    private Conditions Filtered()
    {
        var conditions = new Conditions();
        conditions.AddWhen(from.UnixMilliseconds, "c.registered_at >=");
        conditions.AddWhen(before.UnixMilliseconds, "c.registered_at <");
        ReachConditions.Add(conditions, reach, "c.id");
        return conditions;
    }
}
