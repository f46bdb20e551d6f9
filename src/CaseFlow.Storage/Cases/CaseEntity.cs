namespace CaseFlow.Storage.Cases;

/// <summary>A case: its state as JSON and the columns that lists ask for. Moments are milliseconds since the epoch.</summary>
internal sealed class CaseEntity
{
    public long Id { get; init; }

    public required string Number { get; init; }

    public required string Title { get; init; }

    public required string Mechanism { get; init; }

    public required string Status { get; init; }

    public required string Channel { get; init; }

    public required string Place { get; init; }

    public required string PlaceName { get; init; }

    public required string PlacePath { get; init; }

    public string? Category { get; init; }

    public long RegisteredAt { get; init; }

    public long? ClosedAt { get; init; }

    public long? NextDue { get; init; }

    public int Reopenings { get; init; }

    public string? DuplicateOf { get; init; }

    public long SearchMark { get; init; }

    public required byte[] State { get; init; }

    public long Version { get; init; }

    public long HeadSequence { get; init; }

    public required string HeadHash { get; init; }

    public long CoveredBy { get; init; }
}
