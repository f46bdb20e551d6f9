namespace CaseFlow.Storage.Definitions;

/// <summary>A published version of a procedure.</summary>
internal sealed class ProcedureVersionEntity
{
    public required string Hash { get; init; }

    public required string Mechanism { get; init; }

    public int Number { get; init; }

    public long PublishedAt { get; init; }

    public required string PublishedBy { get; init; }
}
