namespace CaseFlow.Storage.Definitions;

/// <summary>A published version of a procedure; the database refuses to change or delete it.</summary>
internal sealed class ProcedureVersionEntity
{
    public required string Mechanism { get; init; }

    public int Number { get; init; }

    public required string Hash { get; init; }

    public long PublishedAt { get; init; }

    public required string PublishedBy { get; init; }

    public long ValidFrom { get; init; }

    public required string Note { get; init; }

    public required string Document { get; init; }

    public required string Author { get; init; }

    public required string Reviewer { get; init; }

    public required string PreviousSeal { get; init; }

    public required string Seal { get; init; }
}
