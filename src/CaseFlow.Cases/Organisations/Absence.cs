using CaseFlow.Calendar;

namespace CaseFlow.Cases.Organisations;

/// <summary>A time in which a person is away, represented by another or by nobody.</summary>
/// <param name="Person">Who is absent.</param>
/// <param name="Substitute">Who represents; null when nobody does.</param>
/// <param name="From">Since when, inclusive.</param>
/// <param name="To">Until when, exclusive.</param>
public sealed record Absence(string Person, string? Substitute, Instant From, Instant To);
