using CaseFlow.Cases;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>A task was changed.</summary>
/// <param name="Task">The task.</param>
/// <param name="CaseNumber">Its case.</param>
/// <param name="Version">The case's version now.</param>
public sealed record TaskChanged(TaskId Task, string CaseNumber, long Version);
