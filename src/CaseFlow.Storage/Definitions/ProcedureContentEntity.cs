namespace CaseFlow.Storage.Definitions;

/// <summary>A content of which versions are made; the same for versions that restore it.</summary>
internal sealed class ProcedureContentEntity
{
    public required string Hash { get; init; }

    public required string Mechanism { get; init; }
}
