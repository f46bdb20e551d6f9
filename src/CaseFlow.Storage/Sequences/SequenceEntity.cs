namespace CaseFlow.Storage.Sequences;

/// <summary>The last number given of a named sequence.</summary>
internal sealed class SequenceEntity
{
    public required string Name { get; init; }

    public long Value { get; init; }
}
