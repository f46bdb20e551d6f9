namespace CaseFlow.Storage.ProcedureDrafts;

/// <summary>A procedure that somebody is drawing.</summary>
internal sealed class ProcedureDraftEntity
{
    public required string Id { get; init; }

    public required string Mechanism { get; init; }

    public required string State { get; init; }

    public long Revision { get; init; }

    public long OpenedAt { get; init; }

    public required string OpenedBy { get; init; }

    public long ChangedAt { get; init; }

    public required string ChangedBy { get; init; }

    public int? BaseNumber { get; init; }

    public required string BaseHash { get; init; }

    public required string OpenedHash { get; init; }

    public required string Note { get; init; }

    public required string Document { get; init; }

    public string? SubmittedBy { get; init; }

    public int? PublishedNumber { get; init; }

    public string? LockHolder { get; init; }

    public long? LockSince { get; init; }

    public long? LockUntil { get; init; }
}
