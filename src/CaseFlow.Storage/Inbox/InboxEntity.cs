namespace CaseFlow.Storage.Inbox;

/// <summary>An open task. A task without due moment has the largest number, so that the index gives it last.</summary>
internal sealed class InboxEntity
{
    public long CaseId { get; init; }

    public int Instance { get; init; }

    public long Item { get; init; }

    public required string CaseNumber { get; init; }

    public required string Title { get; init; }

    public required string Mechanism { get; init; }

    public required string Element { get; init; }

    public required string TaskName { get; init; }

    public required string PlaceName { get; init; }

    public required string Role { get; init; }

    public required string Unit { get; init; }

    public string? Assignee { get; init; }

    public string? Person { get; init; }

    public long OpenedAt { get; init; }

    public long Due { get; init; }

    public long? WarnAt { get; init; }

    public bool Suspended { get; init; }
}
