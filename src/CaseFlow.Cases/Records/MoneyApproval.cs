using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>One body's decision on an application.</summary>
/// <param name="Stage">The kind of decision, such as <c>communityReview</c>.</param>
/// <param name="Round">The round of the application it was made in, from 1.</param>
/// <param name="Decision">What was decided.</param>
/// <param name="Opinion">In words; null when nothing was added.</param>
/// <param name="Body">The unit that decided; null when not said.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
public sealed record MoneyApproval(string Stage, int Round, MoneyDecision Decision, string? Opinion, string? Body, string By, Instant At);
