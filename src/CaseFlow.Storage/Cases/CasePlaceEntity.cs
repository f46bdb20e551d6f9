namespace CaseFlow.Storage.Cases;

/// <summary>That a case lies in the subtree of a unit: one row for each unit of its path, so that a subtree is one range of an index.</summary>
internal sealed class CasePlaceEntity
{
    public required string Unit { get; init; }

    public long RegisteredAt { get; init; }

    public long CaseId { get; init; }
}
