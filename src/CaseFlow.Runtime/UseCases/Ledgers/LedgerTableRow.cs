using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>A row of a ledger.</summary>
/// <param name="Number">The case number.</param>
/// <param name="Status">The case's status identifier.</param>
/// <param name="Cells">
/// The values by column id, empty ones missing: texts and identifiers as they are, numbers as JSON writes them, money in fen, days as 2026-11-22, moments
/// in milliseconds since 1970, truth values as true and false.
/// </param>
public sealed record LedgerTableRow(string Number, string Status, ImmutableSortedDictionary<string, string> Cells);
