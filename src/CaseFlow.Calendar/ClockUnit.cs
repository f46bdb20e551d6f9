namespace CaseFlow.Calendar;

/// <summary>
/// What a clock counts. Running units run 7×24; working units run in working time; day units end at the end of a day, which is the last
/// millisecond of the local day, 23:59:59.999.
/// </summary>
public enum ClockUnit
{
    /// <summary>Running minutes.</summary>
    Minutes,

    /// <summary>Running hours.</summary>
    Hours,

    /// <summary>
    /// Hours of working time of the calendar. Time outside working spans and working days does not count, so a clock started there begins at
    /// the next working moment; a clock used up at the end of a span is due at that end, not at the next span's start.
    /// </summary>
    WorkingHours,

    /// <summary>
    /// Working days: due at the end of the n-th working day after the start day (catalogue W8 b). The time of day at the start does not
    /// matter, nor whether the start day is worked. Zero days end with the start day itself.
    /// </summary>
    WorkingDays,

    /// <summary>Calendar days 自然日: due at the end of the n-th day after the start day.</summary>
    CalendarDays,

    /// <summary>Calendar months: due at the end of the same day n months later, or of the month's last day.</summary>
    CalendarMonths,

    /// <summary>End of the start day itself (当日); the amount is ignored and written as 0.</summary>
    EndOfDay,
}
