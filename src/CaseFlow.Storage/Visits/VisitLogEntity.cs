namespace CaseFlow.Storage.Visits;

/// <summary>The log of the visits of a process instance.</summary>
internal sealed class VisitLogEntity
{
    public long CaseId { get; init; }

    public int Instance { get; init; }

    public required string Mechanism { get; init; }

    public required string Process { get; init; }

    public long BeganAt { get; init; }

    public long ChangedAt { get; init; }

    public required string Content { get; init; }
}
