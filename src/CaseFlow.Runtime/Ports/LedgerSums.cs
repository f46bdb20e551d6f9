using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>What the rows of a filter come to.</summary>
/// <param name="Rows">How many rows there are.</param>
/// <param name="Sums">The sums of columns by column id, exact.</param>
public sealed record LedgerSums(long Rows, ImmutableSortedDictionary<string, decimal> Sums);
