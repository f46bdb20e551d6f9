using System.Collections.Immutable;

namespace CaseFlow.Calendar;

/// <summary>What came of reading a calendar file: a calendar, or the reasons why there is none.</summary>
/// <param name="Calendar">The calendar; null exactly when there are errors.</param>
/// <param name="Errors">Every error found, in file order as far as possible.</param>
public sealed record CalendarFileResult(WorkingCalendar? Calendar, ImmutableArray<CalendarError> Errors);
