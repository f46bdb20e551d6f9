using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Ledgers;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>A page of a ledger.</summary>
/// <param name="Head">Which ledger.</param>
/// <param name="Columns">Its columns as the newest version has them.</param>
/// <param name="Rows">Its rows.</param>
/// <param name="Names">Names of channels, categories, persons and units that occur, by group and id, such as <c>channel:web</c>.</param>
/// <param name="Next">Where the next page begins; null on the last one.</param>
/// <param name="Now">The moment at which it was read.</param>
public sealed record LedgerTable(
    LedgerHead Head,
    ImmutableArray<LedgerColumn> Columns,
    ImmutableArray<LedgerTableRow> Rows,
    ImmutableSortedDictionary<string, LocalText> Names,
    string? Next,
    Instant Now)
{
    /// <summary>How many rows there are on all pages; null when not asked for.</summary>
    public long? Count { get; init; }

    /// <summary>The sums of columns of numbers over all pages by column id; empty when not asked for.</summary>
    public ImmutableSortedDictionary<string, decimal> Sums { get; init; } = ImmutableSortedDictionary.Create<string, decimal>(StringComparer.Ordinal);
}
