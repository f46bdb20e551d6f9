using System.Collections.Immutable;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>How far a replay came.</summary>
/// <param name="Way">The way.</param>
/// <param name="Outcome">What stopped it; <see cref="BacktestOutcome.Same"/> for nothing, whatever the way.</param>
internal sealed record ReplayEnd(BacktestWay Way, BacktestOutcome Outcome)
{
    /// <summary>Where it was stopped.</summary>
    public string? Element { get; init; }

    /// <summary>Why.</summary>
    public string Code { get; init; } = "";

    /// <summary>The field, or what was wrong in English.</summary>
    public string Detail { get; init; } = "";

    /// <summary>Elements with an action that was taken to have succeeded, without a record of it.</summary>
    public ImmutableArray<string> Assumed { get; init; } = [];
}
