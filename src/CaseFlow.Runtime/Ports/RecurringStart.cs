using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>That a calendar's occurrence was dealt with; there is one for each procedure, start event, unit and occurrence.</summary>
/// <param name="Mechanism">The procedure.</param>
/// <param name="Start">The start event.</param>
/// <param name="Unit">The unit.</param>
/// <param name="Occurrence">The moment by the calendar, before any shift to a working day.</param>
/// <param name="Case">The case that was begun; null when the start was missed and left out.</param>
/// <param name="DecidedAt">When it was dealt with.</param>
public sealed record RecurringStart(string Mechanism, string Start, string Unit, Instant Occurrence, CaseId? Case, Instant DecidedAt);
