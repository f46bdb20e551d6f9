namespace CaseFlow.Calendar;

/// <summary>What a clock counts. Running units run 7×24; working units run in working time; calendar units end at the end of a day.</summary>
public enum ClockUnit
{
    /// <summary>Running minutes.</summary>
    Minutes,

    /// <summary>Running hours.</summary>
    Hours,

    /// <summary>Hours of working time of the calendar.</summary>
    WorkingHours,

    /// <summary>Working days: due at the end of the n-th working day after the start day (catalogue W8 b).</summary>
    WorkingDays,

    /// <summary>Calendar days 自然日: due at the end of the n-th day after the start day.</summary>
    CalendarDays,

    /// <summary>Calendar months: due at the end of the same day n months later, or of the month's last day.</summary>
    CalendarMonths,

    /// <summary>End of the start day itself (当日); the amount is ignored and written as 0.</summary>
    EndOfDay,
}
