using System.Collections.Immutable;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>The way of a case through a drawing.</summary>
/// <param name="Steps">Activities and events in the order in which they began.</param>
/// <param name="Flows">How often each sequence flow was taken, by its id.</param>
/// <param name="Took">How long it took to its end, in milliseconds; null when it did not come to one.</param>
public sealed record BacktestWay(ImmutableArray<BacktestStep> Steps, ImmutableSortedDictionary<string, int> Flows, long? Took)
{
    /// <summary>No way at all.</summary>
    public static BacktestWay None { get; } = new([], ImmutableSortedDictionary.Create<string, int>(StringComparer.Ordinal), null);
}
