using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>A milestone that a demand reached.</summary>
/// <param name="Status">The status identifier.</param>
/// <param name="At">When.</param>
public sealed record DemandStep(string Status, Instant At);
