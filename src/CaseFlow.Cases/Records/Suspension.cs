using CaseFlow.Calendar;

namespace CaseFlow.Cases.Records;

/// <summary>A time in which the case stands still.</summary>
/// <param name="Reason">Why.</param>
/// <param name="By">Who suspended it.</param>
/// <param name="From">Since when, inclusive.</param>
/// <param name="To">Until when, exclusive; null while it lasts.</param>
public sealed record Suspension(string Reason, string By, Instant From, Instant? To);
