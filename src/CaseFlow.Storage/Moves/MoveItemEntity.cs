namespace CaseFlow.Storage.Moves;

/// <summary>A case of a batch.</summary>
internal sealed class MoveItemEntity
{
    public required string BatchId { get; init; }

    public int Position { get; init; }

    public long CaseId { get; init; }

    public required string Number { get; init; }

    public long Version { get; init; }

    public required string State { get; init; }

    public string? Code { get; init; }

    public required string Arguments { get; init; }

    public bool Rechecked { get; init; }

    public long? Sequence { get; init; }

    public long? At { get; init; }
}
