namespace CaseFlow.Storage.Recurring;

/// <summary>An occurrence of a recurring start that was dealt with.</summary>
internal sealed class RecurringStartEntity
{
    public required string Mechanism { get; init; }

    public required string StartEvent { get; init; }

    public required string Unit { get; init; }

    public long Occurrence { get; init; }

    public long? CaseId { get; init; }

    public long DecidedAt { get; init; }
}
