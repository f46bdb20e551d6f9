namespace CaseFlow.Storage.Lists;

/// <summary>A version of a reference list; the database refuses to change or delete it.</summary>
internal sealed class ListVersionEntity
{
    public required string List { get; init; }

    public long Number { get; init; }

    public long EffectiveFrom { get; init; }

    public long PublishedAt { get; init; }

    public required string PublishedBy { get; init; }

    public required string Note { get; init; }

    public required string Content { get; init; }

    public required string ContentHash { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}
