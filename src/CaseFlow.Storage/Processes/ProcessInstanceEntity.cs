namespace CaseFlow.Storage.Processes;

/// <summary>A process instance of a case, its state as JSON.</summary>
internal sealed class ProcessInstanceEntity
{
    public long CaseId { get; init; }

    public int Number { get; init; }

    public required string ProcessId { get; init; }

    public required string DefinitionHash { get; init; }

    public int? Parent { get; init; }

    public long? ParentItem { get; init; }

    public required byte[] State { get; init; }
}
