namespace CaseFlow.Calendar;

/// <summary>A span of working time within a day.</summary>
/// <param name="From">Start, inclusive.</param>
/// <param name="To">End, exclusive; later than the start.</param>
public readonly record struct WorkingSpan(TimeOnly From, TimeOnly To);
