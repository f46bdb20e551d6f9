namespace CaseFlow.Storage.Organisations;

/// <summary>The organisation as JSON, in one row.</summary>
internal sealed class OrganisationEntity
{
    public int Id { get; init; }

    public required string Hash { get; init; }

    public required byte[] Content { get; init; }
}
