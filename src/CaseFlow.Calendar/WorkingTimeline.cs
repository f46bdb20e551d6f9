using CaseFlow.Calendar.Counting;

namespace CaseFlow.Calendar;

/// <summary>
/// How much working time lies between moments, for very many questions: the days between two moments are counted once, each question then costs
/// the same however far its moments lie apart.
/// </summary>
public sealed class WorkingTimeline
{
    private const long Day = 86_400_000;

    private readonly WorkingCalendar calendar;
    private readonly long offset;
    private readonly int first;
    private readonly long[] before;

    /// <summary>Counts the days between two moments.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="from">The earliest moment that will be asked about.</param>
    /// <param name="to">The latest one; not before <paramref name="from"/>. What lies outside is counted as the nearest day's border.</param>
    public WorkingTimeline(WorkingCalendar calendar, Instant from, Instant to)
    {
        this.calendar = calendar;
        offset = (long)calendar.Offset.TotalMilliseconds;
        first = DayOf(from.UnixMilliseconds);
        var last = Math.Max(first, Math.Min(DayOf(to.UnixMilliseconds), first + Course.MaxDays));
        before = new long[last - first + 2];
        for (var day = first; day <= last; day++)
        {
            before[day - first + 1] = before[day - first] + Within(day, Day);
        }
    }

    /// <summary>Working milliseconds from one moment to a later one; 0 when it is not later.</summary>
    /// <param name="from">The earlier moment.</param>
    /// <param name="to">The later moment.</param>
    public long Between(Instant from, Instant to) => to <= from ? 0 : Until(to.UnixMilliseconds) - Until(from.UnixMilliseconds);

    private int DayOf(long at) => (int)Math.DivRem(at + offset, Day).Quotient;

    private long Until(long at)
    {
        var day = DayOf(at);
        return day < first ? 0
            : day - first >= before.Length - 1 ? before[^1]
            : before[day - first] + (before[day - first + 1] == before[day - first] ? 0 : Within(day, at + offset - (day * Day)));
    }

    // Working time of a day up to a moment of it, both in milliseconds.
    private long Within(int day, long until)
    {
        if (!calendar.IsWorkingDay(DateOnly.FromDateTime(DateTime.UnixEpoch.AddDays(day))))
        {
            return 0;
        }

        var sum = 0L;
        foreach (var span in calendar.Hours)
        {
            var (start, end) = ((long)span.From.ToTimeSpan().TotalMilliseconds, (long)span.To.ToTimeSpan().TotalMilliseconds);
            sum += Math.Max(0, Math.Min(until, end) - start);
        }

        return sum;
    }
}
