using CaseFlow.Calendar;

namespace CaseFlow.Cases.Votes;

/// <summary>A voter who may not vote on this matter 回避.</summary>
/// <param name="Voter">Who.</param>
/// <param name="Reason">Why.</param>
/// <param name="By">Who recorded it.</param>
/// <param name="At">When.</param>
public sealed record Recusal(string Voter, string Reason, string By, Instant At);
