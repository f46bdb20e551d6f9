namespace CaseFlow.Storage.Backtests;

/// <summary>What a backtest found of one case.</summary>
internal sealed class BacktestItemEntity
{
    public required string BacktestId { get; init; }

    public int Number { get; init; }

    public required string Outcome { get; init; }

    public int Late { get; init; }

    public required string Content { get; init; }
}
