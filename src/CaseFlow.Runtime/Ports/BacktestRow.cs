namespace CaseFlow.Runtime.Ports;

/// <summary>A backtest of a draft.</summary>
/// <param name="Id">Its id: <c>b</c> and a number.</param>
/// <param name="DraftId">The draft.</param>
/// <param name="StartedAt">When it was started, in milliseconds since 1970 in UTC.</param>
/// <param name="Running">Whether cases are still to be replayed.</param>
/// <param name="Content">What was asked and what came of it so far, as JSON.</param>
public sealed record BacktestRow(string Id, string DraftId, long StartedAt, bool Running, string Content);
