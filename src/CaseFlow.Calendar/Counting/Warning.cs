using System.Collections.Immutable;

namespace CaseFlow.Calendar.Counting;

/// <summary>Finds warning points: never before the clock started, never after it is due.</summary>
internal static class Warning
{
    public static Instant Before(DueDate due, ClockRule before, WorkingCalendar calendar, ImmutableArray<Pause> pauses)
    {
        var (from, end) = (due.From.UnixMilliseconds, due.Due.UnixMilliseconds);
        var stops = Stoppage.Of(pauses, from, end);
        var days = new LocalDays(calendar.Offset);
        var moment = Course.CountsTimeIn(before.Unit)
            ? new TimeCount(calendar, before.Unit == ClockUnit.WorkingHours, stops).Before(end, Course.LengthIn(before), from)
            : DayBefore(before, days.DayOf(end), days.DayOf(from), calendar, stops) is { } day ? WorkStarts(day, calendar) : null;
        return new Instant(Math.Clamp(moment ?? from, from, end));
    }

    public static Instant UsedUp(DueDate due, int percent, WorkingCalendar calendar, ImmutableArray<Pause> pauses)
    {
        var course = Course.Of(due.Rule, due.From, calendar, pauses);
        var (from, end) = (due.From.UnixMilliseconds, due.Due.UnixMilliseconds);
        var moment = course.UsedUp(percent) ?? end;
        if (!course.CountsTime)
        {
            moment = WorkStarts(new LocalDays(calendar.Offset).DayOf(moment), calendar);
        }

        return new Instant(Math.Clamp(moment, from, end));
    }

    private static int? DayBefore(ClockRule before, int end, int start, WorkingCalendar calendar, Stoppage stops)
    {
        if (before.Unit != ClockUnit.CalendarMonths)
        {
            var amount = before.Unit == ClockUnit.EndOfDay ? 0 : before.Amount;
            return new DayCount(calendar, before.Unit == ClockUnit.WorkingDays, stops).Before(end, amount, start);
        }

        var last = DateOnly.FromDayNumber(end);
        var first = DateOnly.FromDayNumber(start);
        var months = ((last.Year - first.Year) * 12) + last.Month - first.Month;
        return before.Amount > months ? null : last.AddMonths(-before.Amount).DayNumber;
    }

    private static long WorkStarts(int day, WorkingCalendar calendar)
    {
        var midnight = new LocalDays(calendar.Offset).StartOf(day);
        return calendar.Hours.IsDefaultOrEmpty ? midnight : midnight + (calendar.Hours[0].From.Ticks / TimeSpan.TicksPerMillisecond);
    }
}
