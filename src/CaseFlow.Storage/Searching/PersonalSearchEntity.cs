namespace CaseFlow.Storage.Searching;

/// <summary>A personal value in the form in which it is compared; the row is gone once the value is erased.</summary>
internal sealed class PersonalSearchEntity
{
    public long CaseId { get; init; }

    public required string Name { get; init; }

    public required string Value { get; init; }
}
