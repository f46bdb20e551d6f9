namespace CaseFlow.Storage.Ledgers;

/// <summary>That something of a case counts in an indicator on a local day, written as year × 10000 + month × 100 + day.</summary>
internal sealed class IndicatorRowEntity
{
    public long CaseId { get; init; }

    public required string Mechanism { get; init; }

    public required string Indicator { get; init; }

    public int Idx { get; init; }

    public int Day { get; init; }

    public long Amount { get; init; }
}
