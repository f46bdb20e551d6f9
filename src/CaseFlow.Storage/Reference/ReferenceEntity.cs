namespace CaseFlow.Storage.Reference;

/// <summary>Reference data of a kind.</summary>
internal sealed class ReferenceEntity
{
    public required string Kind { get; init; }

    public required string Content { get; init; }
}
