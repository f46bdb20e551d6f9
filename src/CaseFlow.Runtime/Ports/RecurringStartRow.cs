using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>What became of a calendar's occurrence at one unit, with the number of its case.</summary>
/// <param name="Unit">The unit.</param>
/// <param name="Occurrence">The moment by the calendar, before any shift to a working day.</param>
/// <param name="Number">The number of the case that was begun; null when the start was missed and left out.</param>
/// <param name="DecidedAt">When it was dealt with.</param>
public sealed record RecurringStartRow(string Unit, Instant Occurrence, string? Number, Instant DecidedAt);
