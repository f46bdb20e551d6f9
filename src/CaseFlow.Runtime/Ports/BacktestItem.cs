namespace CaseFlow.Runtime.Ports;

/// <summary>What a backtest found of one case.</summary>
/// <param name="Number">Its number within the backtest, from 1.</param>
/// <param name="Outcome">The outcome's word.</param>
/// <param name="Late">Whether it is late now and was not.</param>
/// <param name="Content">The result as JSON.</param>
public sealed record BacktestItem(int Number, string Outcome, bool Late, string Content);
