namespace CaseFlow.Storage.Looks;

/// <summary>A look at personal data; the database refuses to change or delete it.</summary>
internal sealed class LookEntity
{
    public long Number { get; init; }

    public long CaseId { get; init; }

    public required string Person { get; init; }

    public required string Names { get; init; }

    public long At { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}
