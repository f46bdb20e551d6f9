namespace CaseFlow.Storage.Receipts;

/// <summary>The result kept for an idempotency key.</summary>
internal sealed class ReceiptEntity
{
    public required string Key { get; init; }

    public required string Result { get; init; }

    public long At { get; init; }
}
