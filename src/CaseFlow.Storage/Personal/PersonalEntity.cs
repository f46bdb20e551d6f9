namespace CaseFlow.Storage.Personal;

/// <summary>A personal value beside the journal; value and salt are gone once it is erased.</summary>
internal sealed class PersonalEntity
{
    public long CaseId { get; init; }

    public required string Name { get; init; }

    public required string Salt { get; init; }

    public string? Value { get; init; }
}
