namespace CaseFlow.Storage.Outbox;

/// <summary>An effect that waits to be run.</summary>
internal sealed class OutboxEntity
{
    public long Position { get; init; }

    public required string Id { get; init; }

    public long CaseId { get; init; }

    public required string Kind { get; init; }

    public required string Payload { get; init; }

    public long At { get; init; }

    public int Attempts { get; init; }

    public long NotBefore { get; init; }

    public string? Error { get; init; }

    public string? Lease { get; init; }

    public long LeasedUntil { get; init; }
}
