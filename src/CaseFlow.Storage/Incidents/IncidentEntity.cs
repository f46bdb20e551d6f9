namespace CaseFlow.Storage.Incidents;

/// <summary>An open incident.</summary>
internal sealed class IncidentEntity
{
    public long CaseId { get; init; }

    public int Instance { get; init; }

    public long Incident { get; init; }

    public required string CaseNumber { get; init; }

    public required string Element { get; init; }

    public required string Code { get; init; }

    public required string Detail { get; init; }

    public long At { get; init; }
}
