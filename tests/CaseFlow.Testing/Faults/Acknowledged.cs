using CaseFlow.Cases;

namespace CaseFlow.Testing.Faults;

/// <summary>A step that somebody was told of.</summary>
/// <param name="Kind">What the journal calls it.</param>
/// <param name="Case">The case.</param>
/// <param name="Task">The task; null when it was about none.</param>
/// <param name="Key">The idempotency key; null when it had none.</param>
internal sealed record Acknowledged(string Kind, CaseId Case, TaskId? Task, string? Key);

