namespace CaseFlow.Calendar.Counting;

/// <summary>Measures how far a moment is from a due moment; beyond 100 years it stays at 100 years.</summary>
internal static class Distance
{
    public static Remaining Of(DueDate due, Instant now, WorkingCalendar calendar)
    {
        const long Most = Course.MaxDays * LocalDays.DayLength;
        var days = new LocalDays(calendar.Offset);
        var end = due.Due.UnixMilliseconds;
        var at = days.Clamp(Math.Clamp(now.UnixMilliseconds, end - Most, end + Most));
        var overdue = at > end;
        var between = overdue ? new Stretch(end, at) : new Stretch(at, end);
        var unit = due.Rule.Unit is ClockUnit.CalendarMonths or ClockUnit.EndOfDay ? ClockUnit.CalendarDays : due.Rule.Unit;
        return new Remaining(overdue, Amount(between, unit, overdue, calendar, days), unit);
    }

    private static int Amount(Stretch between, ClockUnit unit, bool roundUp, WorkingCalendar calendar, LocalDays days)
    {
        if (!Course.CountsTimeIn(unit))
        {
            return new DayCount(calendar, unit == ClockUnit.WorkingDays, Stoppage.None)
                .Between(days.DayOf(between.From), days.DayOf(between.To));
        }

        var time = new TimeCount(calendar, unit == ClockUnit.WorkingHours, Stoppage.None).Within(between);
        var one = Course.LengthIn(new ClockRule(1, unit));
        return (int)((roundUp ? time + one - 1 : time) / one);
    }
}
