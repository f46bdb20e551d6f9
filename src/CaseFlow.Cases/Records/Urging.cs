using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>That someone was urged to go on 催办.</summary>
/// <param name="Task">The task urged; null for the case as a whole.</param>
/// <param name="Text">In words; null when nothing was added.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record Urging(TaskId? Task, string? Text, string By, Instant At);
