namespace CaseFlow.Runtime.UseCases.Backtests;

/// <summary>A backtest that was started.</summary>
/// <param name="Id">Its id.</param>
public sealed record BacktestStarted(string Id);
