namespace CaseFlow.Storage.Journal;

/// <summary>A signed checkpoint, its heads as JSON; the database refuses to change or delete it.</summary>
internal sealed class CheckpointEntity
{
    public long Number { get; init; }

    public long At { get; init; }

    public required byte[] Heads { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }

    public required string KeyId { get; init; }

    public required string Signature { get; init; }
}
