namespace CaseFlow.Storage.Awaiting;

/// <summary>A place that waits for a message or a signal.</summary>
internal sealed class AwaitedEntity
{
    public long CaseId { get; init; }

    public int Instance { get; init; }

    public long Wait { get; init; }

    public required string Match { get; init; }

    public required string Topic { get; init; }

    public required string Definition { get; init; }

    public required string Process { get; init; }

    public long Since { get; init; }
}
