namespace CaseFlow.Storage.Definitions;

/// <summary>A file of a content.</summary>
internal sealed class ProcedureFileEntity
{
    public required string Hash { get; init; }

    public required string Path { get; init; }

    public required byte[] Content { get; init; }
}
