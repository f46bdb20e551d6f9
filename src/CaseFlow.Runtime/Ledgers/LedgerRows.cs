using System.Collections.Immutable;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Ledgers;

/// <summary>Everything that a case contributes to ledgers and indicators.</summary>
/// <param name="Rows">Its rows.</param>
/// <param name="Counted">What is counted of it.</param>
internal sealed record LedgerRows(ImmutableArray<LedgerRow> Rows, ImmutableArray<IndicatorRow> Counted)
{
    public static LedgerRows Empty { get; } = new([], []);

    /// <summary>What has to be changed to come from other rows to these.</summary>
    /// <param name="before">The other rows.</param>
    public LedgerChange From(LedgerRows before)
    {
        if (Rows.IsEmpty && Counted.IsEmpty && before.Rows.IsEmpty && before.Counted.IsEmpty)
        {
            return LedgerChange.None;
        }

        var (oldRows, rows) = (before.Rows.ToDictionary(row => row.Key), Rows.ToDictionary(row => row.Key));
        var (oldCounted, counted) = (before.Counted.ToDictionary(row => row.Key), Counted.ToDictionary(row => row.Key));
        return new LedgerChange(
            [.. Rows.Where(row => oldRows.GetValueOrDefault(row.Key) != row)],
            [.. oldRows.Keys.Where(key => !rows.ContainsKey(key))],
            [.. Counted.Where(row => oldCounted.GetValueOrDefault(row.Key) != row)],
            [.. oldCounted.Keys.Where(key => !counted.ContainsKey(key))]);
    }
}
