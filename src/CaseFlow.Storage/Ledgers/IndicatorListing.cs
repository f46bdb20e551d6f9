using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Cases;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Ledgers;

/// <summary>Counts indicators, and lists the cases behind them.</summary>
internal sealed class IndicatorListing(Statements sql, IndicatorQuery query)
{
    private const int ColumnsOfCase = 14;

    public async ValueTask<ImmutableArray<IndicatorCount>> CountAsync()
    {
        var conditions = Filtered();
        return
        [
            .. await sql.QueryAsync(
                $"SELECT r.mechanism, r.indicator, r.day / 100, CAST(SUM(r.amount) AS bigint), COUNT(*) FROM indicator_rows r{conditions.Where} "
                + "GROUP BY r.mechanism, r.indicator, r.day / 100 ORDER BY 1, 2, 3",
                row => new IndicatorCount(row.GetString(0), row.GetString(1), row.GetInt32(2), row.GetInt64(3), row.GetInt64(4)),
                conditions.Values),
        ];
    }

    public async ValueTask<ImmutableArray<IndicatorLine>> ListAsync(string mechanism, string indicator, IndicatorPart part, LedgerCursor? after, int take)
    {
        var conditions = Filtered();
        conditions.AddWhen(mechanism, "r.mechanism =");
        conditions.AddWhen(indicator, "r.indicator =");
        if (part != IndicatorPart.Denominator)
        {
            conditions.Add(part == IndicatorPart.Numerator ? "r.amount <> 0" : "r.amount = 0");
        }

        if (after is { } last)
        {
            var (day, id, index) = (conditions.Value(last.At), conditions.Value(last.Case.Value), conditions.Value((long)last.Index));
            conditions.Add($"(r.day < {day} OR (r.day = {day} AND (r.case_id < {id} OR (r.case_id = {id} AND r.idx > {index}))))");
        }

        return
        [
            .. await sql.QueryAsync(
                $"SELECT {CaseRows.Columns}, r.idx, r.day, r.amount FROM indicator_rows r JOIN cases c ON c.id = r.case_id{conditions.Where} "
                + $"ORDER BY r.day DESC, r.case_id DESC, r.idx LIMIT {conditions.Value((long)take)}",
                row => new IndicatorLine(CaseRows.Read(row), row.GetInt32(ColumnsOfCase), DayOf(row.GetInt32(ColumnsOfCase + 1)), row.GetInt64(ColumnsOfCase + 2)),
                conditions.Values),
        ];
    }

    private Conditions Filtered()
    {
        var conditions = new Conditions();
        conditions.AddWhen((long)LedgerTable.DayNumber(query.From), "r.day >=");
        conditions.AddWhen((long)LedgerTable.DayNumber(query.To), "r.day <=");
        ReachConditions.Add(conditions, query.Reach, "r.case_id");
        if (!query.Categories.IsEmpty)
        {
            conditions.Add($"r.case_id IN (SELECT k.id FROM cases k WHERE k.category IN ({conditions.List(query.Categories)}))");
        }

        return conditions;
    }

    private static DateOnly DayOf(int number) => DateOnly.ParseExact(number.ToString("D8", CultureInfo.InvariantCulture), "yyyyMMdd", CultureInfo.InvariantCulture);
}
