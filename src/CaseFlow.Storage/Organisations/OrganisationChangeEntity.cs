namespace CaseFlow.Storage.Organisations;

/// <summary>A change of the organisation; the database refuses to change or delete it.</summary>
internal sealed class OrganisationChangeEntity
{
    public long Number { get; init; }

    public long At { get; init; }

    public required string Actor { get; init; }

    public required string Verb { get; init; }

    public required string Subject { get; init; }

    public required string Before { get; init; }

    public required string After { get; init; }

    public required string PreviousHash { get; init; }

    public required string Hash { get; init; }
}
