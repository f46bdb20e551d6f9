namespace CaseFlow.Calendar.Counting;

/// <summary>Counts running or working time in milliseconds, leaving out the time a clock stood still.</summary>
internal sealed class TimeCount(WorkingCalendar calendar, bool workingTimeOnly, Stoppage stoppage)
{
    private readonly LocalDays days = new(calendar.Offset);

    /// <summary>The earliest moment by which so much time was counted, or null when that is not so by the limit.</summary>
    public long? After(long from, long needed, long limit)
    {
        if (needed == 0)
        {
            return from;
        }

        foreach (var stretch in Counted(new Stretch(from, limit)))
        {
            if (stretch.Length >= needed)
            {
                return stretch.From + needed;
            }

            needed -= stretch.Length;
        }

        return null;
    }

    /// <summary>The latest moment from which so much time is still to be counted until the end, or null when that is before the earliest.</summary>
    public long? Before(long end, long needed, long earliest)
    {
        if (needed == 0)
        {
            return end;
        }

        foreach (var stretch in CountedBackwards(new Stretch(earliest, end)))
        {
            if (stretch.Length >= needed)
            {
                return stretch.To - needed;
            }

            needed -= stretch.Length;
        }

        return null;
    }

    /// <summary>How much time counts within a stretch.</summary>
    public long Within(Stretch stretch) => Counted(stretch).Sum(s => s.Length);

    private IEnumerable<Stretch> Counted(Stretch within)
    {
        if (!workingTimeOnly)
        {
            return stoppage.Running(within);
        }

        var first = days.DayOf(within.From);
        return Enumerable.Range(first, days.DayOf(within.To) - first + 1).SelectMany(day => OfDay(day, within));
    }

    private IEnumerable<Stretch> CountedBackwards(Stretch within)
    {
        if (!workingTimeOnly)
        {
            return stoppage.Running(within).Reverse();
        }

        var last = days.DayOf(within.To);
        return Enumerable.Range(0, last - days.DayOf(within.From) + 1).SelectMany(back => OfDay(last - back, within).Reverse());
    }

    private IEnumerable<Stretch> OfDay(int day, Stretch within)
    {
        if (!calendar.IsWorkingDay(DateOnly.FromDayNumber(day)))
        {
            yield break;
        }

        var midnight = days.StartOf(day);
        foreach (var span in calendar.Hours)
        {
            var from = Math.Max(within.From, midnight + (span.From.Ticks / TimeSpan.TicksPerMillisecond));
            var to = Math.Min(within.To, midnight + (span.To.Ticks / TimeSpan.TicksPerMillisecond));
            if (from < to)
            {
                foreach (var running in stoppage.Running(new Stretch(from, to)))
                {
                    yield return running;
                }
            }
        }
    }
}
