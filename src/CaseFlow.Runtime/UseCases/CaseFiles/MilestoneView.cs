using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.CaseFiles;

/// <summary>A milestone that a case reached.</summary>
/// <param name="Status">The status identifier.</param>
/// <param name="At">When.</param>
public sealed record MilestoneView(string Status, Instant At);
