namespace CaseFlow.Storage.Backtests;

/// <summary>A backtest of a draft.</summary>
internal sealed class BacktestEntity
{
    public required string Id { get; init; }

    public required string DraftId { get; init; }

    public long StartedAt { get; init; }

    public int Running { get; init; }

    public required string Content { get; init; }
}
