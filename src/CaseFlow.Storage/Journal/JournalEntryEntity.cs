namespace CaseFlow.Storage.Journal;

/// <summary>A journal entry; the database refuses to change or delete it.</summary>
internal sealed class JournalEntryEntity
{
    public long CaseId { get; init; }

    public long Sequence { get; init; }

    public long HappenedAt { get; init; }

    public long RecordedAt { get; init; }

    public required string Actor { get; init; }

    public required string Kind { get; init; }

    public required string Payload { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}
