using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>What was reported back on a resolution.</summary>
/// <param name="Done">Whether it is done.</param>
/// <param name="Note">In words; null when nothing was added.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record ResolutionReport(bool Done, string? Note, string By, Instant At);
