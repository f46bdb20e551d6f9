namespace CaseFlow.Storage.Moves;

/// <summary>Running cases that are moved together.</summary>
internal sealed class MoveBatchEntity
{
    public required string Id { get; init; }

    public required string Mechanism { get; init; }

    public int FromNumber { get; init; }

    public int ToNumber { get; init; }

    public required string Plan { get; init; }

    public required string Reason { get; init; }

    public required string OrderedBy { get; init; }

    public long OrderedAt { get; init; }

    public required string State { get; init; }

    public required string ChangedBy { get; init; }

    public long ChangedAt { get; init; }
}
