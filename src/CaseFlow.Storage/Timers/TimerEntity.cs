namespace CaseFlow.Storage.Timers;

/// <summary>A timer that waits.</summary>
internal sealed class TimerEntity
{
    public long CaseId { get; init; }

    public int Instance { get; init; }

    public long Timer { get; init; }

    public long Due { get; init; }

    public string? Lease { get; init; }

    public long LeasedUntil { get; init; }
}
