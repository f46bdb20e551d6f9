using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A return visit 回访, or an attempt at one.</summary>
/// <param name="Reached">Whether the reporter was reached.</param>
/// <param name="Resolved">Whether the reporter says the matter is solved; null when not reached.</param>
/// <param name="Satisfaction">How satisfied; null when not reached.</param>
/// <param name="Reason">Why not solved or not satisfied, or why not reached; null when nothing was said.</param>
/// <param name="By">Who asked.</param>
/// <param name="At">When.</param>
public sealed record ReturnVisit(bool Reached, bool? Resolved, Satisfaction? Satisfaction, string? Reason, string By, Instant At);
