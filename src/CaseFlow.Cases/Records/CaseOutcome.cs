using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>The outcome of a case; the last one recorded counts.</summary>
/// <param name="Kind">Resolved, explained, not feasible or transferred.</param>
/// <param name="Note">In words; null when nothing was added.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
public sealed record CaseOutcome(OutcomeKind Kind, string? Note, string By, Instant At);
