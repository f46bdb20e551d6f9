using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>An evaluation of one handler: one whistle, one evaluation 一哨一考.</summary>
/// <param name="Party">The party or person evaluated.</param>
/// <param name="Score">The score, 0 to 100.</param>
/// <param name="Reason">Why; null when nothing was said.</param>
/// <param name="By">Who evaluated.</param>
/// <param name="At">When.</param>
public sealed record Evaluation(string Party, decimal Score, string? Reason, string By, Instant At);
