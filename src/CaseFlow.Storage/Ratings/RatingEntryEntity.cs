namespace CaseFlow.Storage.Ratings;

/// <summary>An entry of a rating list.</summary>
internal sealed class RatingEntryEntity
{
    public required string Id { get; init; }

    public required string CaseNumber { get; init; }

    public required string List { get; init; }

    public required string Party { get; init; }

    public required string Period { get; init; }

    public long PutAt { get; init; }

    public required string Reason { get; init; }

    public long? TakenAt { get; init; }

    public string? WayOut { get; init; }
}
