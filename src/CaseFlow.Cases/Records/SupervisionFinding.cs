using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>What the inspection of a supervised unit found (catalogue A6).</summary>
/// <param name="Kind">What was found.</param>
/// <param name="Text">In words.</param>
/// <param name="By">By whom.</param>
/// <param name="At">When.</param>
public sealed record SupervisionFinding(SupervisionFindingKind Kind, string Text, string By, Instant At);
