namespace CaseFlow.Calendar.Counting;

/// <summary>
/// Counts calendar or working days. A day at whose end (last millisecond) the clock stands still is stopped: it is not counted. This holds for
/// the start day too, which itself is day zero, so each day of the kind whose end falls into a pause moves the due day by one day of that kind.
/// A pause that begins and ends on one day moves nothing.
/// </summary>
internal sealed class DayCount(WorkingCalendar calendar, bool workingDaysOnly, Stoppage stoppage)
{
    private readonly LocalDays days = new(calendar.Offset);

    /// <summary>The due day of a clock, or null when it lies after the last day allowed.</summary>
    public int? After(int start, int amount, int lastDay)
    {
        var needed = IsOfKind(start) ? amount + 1 : amount;
        for (var day = start; day <= lastDay; day++)
        {
            if (IsStopped(day))
            {
                continue;
            }

            needed -= IsOfKind(day) ? 1 : 0;
            if (needed <= 0)
            {
                return day;
            }
        }

        return null;
    }

    /// <summary>The latest day with so many days of the kind from it up to the end day, the end day not counted; or null before the earliest.</summary>
    public int? Before(int end, int amount, int earliest)
    {
        var day = end;
        while (amount > 0)
        {
            day--;
            if (day < earliest)
            {
                return null;
            }

            amount -= IsOfKind(day) && !IsStopped(day) ? 1 : 0;
        }

        return day;
    }

    /// <summary>How many days of the kind were stopped, from the first to the last day, both inclusive.</summary>
    public int Stopped(int first, int last)
    {
        var count = 0;
        for (var day = first; day <= last; day++)
        {
            count += IsStopped(day) && IsOfKind(day) ? 1 : 0;
        }

        return count;
    }

    /// <summary>How many days of the kind lie after one day, up to and including another.</summary>
    public int Between(int after, int upTo)
    {
        var count = 0;
        for (var day = after + 1; day <= upTo; day++)
        {
            count += IsOfKind(day) ? 1 : 0;
        }

        return count;
    }

    public bool IsStopped(int day) => stoppage.At(days.EndOf(day));

    private bool IsOfKind(int day) => !workingDaysOnly || calendar.IsWorkingDay(DateOnly.FromDayNumber(day));
}
