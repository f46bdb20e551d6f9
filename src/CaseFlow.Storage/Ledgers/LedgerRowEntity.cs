namespace CaseFlow.Storage.Ledgers;

/// <summary>A row of a ledger: its values as JSON. Made from the case and never evidence.</summary>
internal sealed class LedgerRowEntity
{
    public long CaseId { get; init; }

    public required string Mechanism { get; init; }

    public required string Ledger { get; init; }

    public int Idx { get; init; }

    public long RegisteredAt { get; init; }

    public required string Content { get; init; }
}
