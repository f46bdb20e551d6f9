using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>A row of a ledger.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Status">The case's status identifier.</param>
/// <param name="Cells">
/// The values by column id, empty ones missing: texts and identifiers as they are, numbers as JSON writes them, money in fen, days as 2026-11-22, moments
/// in milliseconds since 1970, truth values as true and false.
/// </param>
public sealed record LedgerTableRow(string Number, string Status, ImmutableSortedDictionary<string, string> Cells)
{
    /// <summary>Names of categories, keyed as in <see cref="LedgerTable.Names"/> and before those, from the version of the classification list that the row's case keeps.</summary>
    public ImmutableSortedDictionary<string, LocalText> Names { get; init; } = ImmutableSortedDictionary.Create<string, LocalText>(StringComparer.Ordinal);
}
