using System.Collections.Immutable;
using System.Globalization;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Ledgers;

/// <summary>Reads the rows of a ledger, along the index that has them in order.</summary>
internal sealed class LedgerListing(Statements sql, LedgerQuery query)
{
    private const string From = "FROM ledger_rows r JOIN cases c ON c.id = r.case_id";

    public async ValueTask<ImmutableArray<LedgerLine>> ListAsync()
    {
        var conditions = Filtered();
        if (query.After is { } after)
        {
            var (at, id, index) = (conditions.Value(after.At), conditions.Value(after.Case.Value), conditions.Value((long)after.Index));
            conditions.Add($"(r.registered_at < {at} OR (r.registered_at = {at} AND (r.case_id < {id} OR (r.case_id = {id} AND r.idx > {index}))))");
        }

        var text = $"SELECT r.case_id, r.idx, r.registered_at, r.content, c.number, c.status {From}{conditions.Where} "
            + $"ORDER BY r.registered_at DESC, r.case_id DESC, r.idx LIMIT {conditions.Value((long)query.Take)}";
        return
        [
            .. await sql.QueryAsync(
                text,
                row => new LedgerLine(
                    new LedgerRow(new LedgerRowKey(new CaseId(row.GetInt64(0)), query.Mechanism, query.Ledger, row.GetInt32(1)), row.Moment(2), row.GetString(3)),
                    row.GetString(4),
                    row.GetString(5)),
                conditions.Values),
        ];
    }

    public async ValueTask<LedgerSums> SumAsync(ImmutableArray<string> columns)
    {
        var conditions = Filtered();
        var values = columns.Select(column => Json(conditions, column)).Prepend("1").ToList();
        var sums = columns.ToDictionary(column => column, _ => 0m, StringComparer.Ordinal);
        // Added up here: SQLite adds numbers that are not whole as floating point.
        var rows = await sql.QueryAsync(
            $"SELECT {string.Join(", ", values)} {From}{conditions.Where}",
            row =>
            {
                for (var i = 0; i < columns.Length; i++)
                {
                    if (!row.IsDBNull(i + 1)
                        && decimal.TryParse(Convert.ToString(row.GetValue(i + 1), CultureInfo.InvariantCulture), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                    {
                        sums[columns[i]] += number;
                    }
                }

                return true;
            },
            conditions.Values);
        return new LedgerSums(rows.Count, sums.ToImmutableSortedDictionary(StringComparer.Ordinal));
    }

    private Conditions Filtered()
    {
        var conditions = new Conditions();
        conditions.AddWhen(query.Mechanism, "r.mechanism =");
        conditions.AddWhen(query.Ledger, "r.ledger =");
        conditions.AddWhen(query.RegisteredFrom?.UnixMilliseconds, "r.registered_at >=");
        conditions.AddWhen(query.RegisteredBefore?.UnixMilliseconds, "r.registered_at <");
        conditions.AddWhen(query.Status, "c.status =");
        ReachConditions.Add(conditions, query.Reach, "r.case_id");
        foreach (var (column, text) in query.Texts)
        {
            var pattern = text.ToLowerInvariant().Replace("\\", "\\\\", StringComparison.Ordinal)
                .Replace("%", "\\%", StringComparison.Ordinal).Replace("_", "\\_", StringComparison.Ordinal);
            conditions.Add($"lower({Json(conditions, column)}) LIKE {conditions.Value($"%{pattern}%")} ESCAPE '\\'");
        }

        return conditions;
    }

    private string Json(Conditions conditions, string column) => $"r.content{sql.Dialect.AsJson} ->> {conditions.Value(column)}";
}
