using CaseFlow.Cases;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>A task was completed.</summary>
/// <param name="Task">The task.</param>
/// <param name="CaseNumber">Its case.</param>
/// <param name="Status">The case's status identifier now.</param>
/// <param name="Next">The next open task of the case that the same person may work on; null for none.</param>
public sealed record TaskCompleted(TaskId Task, string CaseNumber, string Status, TaskId? Next);
