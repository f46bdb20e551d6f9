using System.Collections.Immutable;
using CaseFlow.Cases;
using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Ledgers;

/// <summary>Writes the rows of ledgers and indicators.</summary>
internal sealed class LedgerTable(Statements sql)
{
    private static readonly string SaveRow = Insertion.OrReplace("ledger_rows", ["case_id", "mechanism", "ledger", "idx"], "registered_at", "content");

    private static readonly string SaveCount = Insertion.OrReplace("indicator_rows", ["case_id", "mechanism", "indicator", "idx"], "day", "amount");

    /// <summary>A day as a number that sorts and of which the month is a part.</summary>
    public static int DayNumber(DateOnly day) => (((day.Year * 100) + day.Month) * 100) + day.Day;

    /// <summary>Writes what a step changes.</summary>
    public async ValueTask SaveAsync(LedgerChange change)
    {
        foreach (var key in change.Removed)
        {
            await sql.SendAsync(
                "DELETE FROM ledger_rows WHERE case_id = @p0 AND mechanism = @p1 AND ledger = @p2 AND idx = @p3", key.Case.Value, key.Mechanism, key.Ledger, key.Index);
        }

        foreach (var row in change.Written)
        {
            await SaveAsync(row);
        }

        foreach (var key in change.Uncounted)
        {
            await sql.SendAsync(
                "DELETE FROM indicator_rows WHERE case_id = @p0 AND mechanism = @p1 AND indicator = @p2 AND idx = @p3",
                key.Case.Value, key.Mechanism, key.Indicator, key.Index);
        }

        foreach (var row in change.Counted)
        {
            await SaveAsync(row);
        }
    }

    /// <summary>Replaces all rows of a case.</summary>
    public async ValueTask ReplaceAsync(CaseId id, ImmutableArray<LedgerRow> rows, ImmutableArray<IndicatorRow> counted)
    {
        await sql.SendAsync("DELETE FROM ledger_rows WHERE case_id = @p0", id.Value);
        await sql.SendAsync("DELETE FROM indicator_rows WHERE case_id = @p0", id.Value);
        await SaveAsync(new LedgerChange(rows, [], counted, []));
    }

    private ValueTask SaveAsync(LedgerRow row) => sql.SendAsync(
        SaveRow, row.Key.Case.Value, row.Key.Mechanism, row.Key.Ledger, row.Key.Index, row.RegisteredAt.UnixMilliseconds, row.Content);

    private ValueTask SaveAsync(IndicatorRow row) => sql.SendAsync(
        SaveCount, row.Key.Case.Value, row.Key.Mechanism, row.Key.Indicator, row.Key.Index, DayNumber(row.Day), row.Amount);
}
