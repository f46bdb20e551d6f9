using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>The reporter's own rating, given once with the follow-up code.</summary>
/// <param name="Satisfaction">How satisfied.</param>
/// <param name="Text">In words; null when nothing was added.</param>
/// <param name="At">When.</param>
public sealed record Rating(Satisfaction Satisfaction, string? Text, Instant At);
