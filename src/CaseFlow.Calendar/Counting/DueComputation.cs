using System.Collections.Immutable;

namespace CaseFlow.Calendar.Counting;

/// <summary>Finds a due moment and gathers what explains it.</summary>
internal static class DueComputation
{
    public static DueDate? Compute(ClockRule rule, Instant from, WorkingCalendar calendar, ImmutableArray<Pause> pauses, out string? code)
    {
        code = Course.Problem(rule, from, calendar);
        if (code is not null)
        {
            return null;
        }

        var written = rule.Unit == ClockUnit.EndOfDay ? rule with { Amount = 0 } : rule;
        var course = Course.Of(written, from, calendar, pauses);
        if (course.UsedUp(percent: 100) is not { } due)
        {
            code = course.BeyondCode();
            return null;
        }

        var plain = new DueDate(written, from, new Instant(due), [], 0, [], course.StoodStill(due), false, calendar.Version);
        return course.CountsWorkingTime ? Explained(plain, course, calendar) : plain;
    }

    private static DueDate Explained(DueDate plain, Course course, WorkingCalendar calendar)
    {
        var days = new LocalDays(calendar.Offset);
        var last = days.DayOf(plain.Due.UnixMilliseconds);
        var holidays = ImmutableArray.CreateBuilder<DateOnly>();
        var makeUps = ImmutableArray.CreateBuilder<DateOnly>();
        var (weekends, provisional) = (0, false);
        for (var day = course.StartDay; day <= last; day++)
        {
            var date = DateOnly.FromDayNumber(day);
            provisional |= !calendar.IsSettled(date);
            if (!course.CountsTime && day == course.StartDay)
            {
                continue;
            }

            if (calendar.Holidays.Contains(date))
            {
                holidays.Add(date);
            }
            else if (!calendar.IsWorkingDay(date))
            {
                weekends++;
            }
            else if (WorkingCalendar.IsWeekend(date) && Counts(day, plain, course, days))
            {
                makeUps.Add(date);
            }
        }

        return plain with
        {
            SkippedHolidays = holidays.ToImmutable(),
            SkippedWeekendDays = weekends,
            MakeUpDays = makeUps.ToImmutable(),
            Provisional = provisional,
        };
    }

    private static bool Counts(int day, DueDate due, Course course, LocalDays days)
    {
        if (!course.CountsTime)
        {
            return !course.Days.IsStopped(day);
        }

        var from = Math.Max(days.StartOf(day), due.From.UnixMilliseconds);
        var to = Math.Min(days.EndOf(day), due.Due.UnixMilliseconds);
        return course.Time.Within(new Stretch(from, to)) > 0;
    }
}
