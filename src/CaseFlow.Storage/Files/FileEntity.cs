namespace CaseFlow.Storage.Files;

/// <summary>A stored file.</summary>
internal sealed class FileEntity
{
    public required string Id { get; init; }

    public required string ContentType { get; init; }

    public required byte[] Content { get; init; }

    public long At { get; init; }
}
