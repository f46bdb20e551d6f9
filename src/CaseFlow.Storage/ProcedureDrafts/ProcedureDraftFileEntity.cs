namespace CaseFlow.Storage.ProcedureDrafts;

/// <summary>A file of a draft.</summary>
internal sealed class ProcedureDraftFileEntity
{
    public required string DraftId { get; init; }

    public required string Path { get; init; }

    public required byte[] Content { get; init; }
}
