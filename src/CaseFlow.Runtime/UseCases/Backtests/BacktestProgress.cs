namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>What was replayed.</summary>
/// <param name="Cases">How many cases; 0 when no backtest runs.</param>
public sealed record BacktestProgress(int Cases);
