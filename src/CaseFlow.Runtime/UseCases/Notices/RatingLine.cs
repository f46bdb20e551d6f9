using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Notices;

/// <summary>Who is on a rating list.</summary>
/// <param name="Party">The party, by name.</param>
/// <param name="Reason">Why.</param>
/// <param name="Period">The period judged.</param>
/// <param name="Since">Since when.</param>
public sealed record RatingLine(string Party, string Reason, string Period, Instant Since);
