using System.Collections.Immutable;

namespace CaseFlow.Runtime.Ports;

/// <summary>What a step changes in ledgers and indicators.</summary>
/// <param name="Written">Rows added or replaced.</param>
/// <param name="Removed">Rows taken away.</param>
/// <param name="Counted">What is counted anew or otherwise than before.</param>
/// <param name="Uncounted">What is no longer counted.</param>
public sealed record LedgerChange(
    ImmutableArray<LedgerRow> Written,
    ImmutableArray<LedgerRowKey> Removed,
    ImmutableArray<IndicatorRow> Counted,
    ImmutableArray<IndicatorRowKey> Uncounted)
{
    /// <summary>No change.</summary>
    public static LedgerChange None { get; } = new([], [], [], []);
}
