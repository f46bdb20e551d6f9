namespace CaseFlow.Storage.Drafts;

/// <summary>What a person typed into the form of an open task and did not send yet.</summary>
internal sealed class DraftEntity
{
    public long CaseId { get; init; }

    public int Instance { get; init; }

    public long Item { get; init; }

    public required string Person { get; init; }

    public required string Answers { get; init; }

    public long SavedAt { get; init; }
}
