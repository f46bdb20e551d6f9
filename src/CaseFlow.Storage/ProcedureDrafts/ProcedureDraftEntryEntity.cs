namespace CaseFlow.Storage.ProcedureDrafts;

/// <summary>What happened to a draft; the database refuses to change or delete it.</summary>
internal sealed class ProcedureDraftEntryEntity
{
    public required string DraftId { get; init; }

    public long Number { get; init; }

    public long At { get; init; }

    public required string Actor { get; init; }

    public required string Kind { get; init; }

    public required string Note { get; init; }

    public long Revision { get; init; }

    public required string Hash { get; init; }
}
