namespace CaseFlow.Feel.Values;

/// <summary>Sums and differences of dates, times and durations (DMN 1.5 §10.3.2.5, tables 55 and 56); null out of range.</summary>
internal static class TemporalArithmetic
{
    internal static FeelValue? Add(FeelValue value, TimeSpan duration) => value switch
    {
        FeelValue.Date date => Move(date.Value.ToDateTime(TimeOnly.MinValue), duration) is { } moved ? new FeelValue.Date(DateOnly.FromDateTime(moved)) : null,
        FeelValue.DateAndTime moment => Move(moment.Value, duration) is { } moved ? new FeelValue.DateAndTime(moved, moment.Offset) : null,
        FeelValue.Time time => new FeelValue.Time(time.Value.Add(new TimeSpan(duration.Ticks % TimeSpan.TicksPerDay)), time.Offset),
        FeelValue.DayTimeDuration other => Span((Int128)other.Value.Ticks + duration.Ticks),
        _ => null,
    };

    internal static FeelValue? Add(FeelValue value, long months) => value switch
    {
        FeelValue.Date date => Move(date.Value.ToDateTime(TimeOnly.MinValue), months) is { } moved ? new FeelValue.Date(DateOnly.FromDateTime(moved)) : null,
        FeelValue.DateAndTime moment => Move(moment.Value, months) is { } moved ? new FeelValue.DateAndTime(moved, moment.Offset) : null,
        FeelValue.YearMonthDuration other => Months((Int128)other.Months + months),
        _ => null,
    };

    /// <summary>The time from the second to the first; null when only one of them has an offset.</summary>
    internal static FeelValue? Difference(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelValue.Date a, FeelValue.Date b) => Span((Int128)(a.Value.DayNumber - b.Value.DayNumber) * TimeSpan.TicksPerDay),
        (FeelValue.DateAndTime a, FeelValue.DateAndTime b) when a.Offset.HasValue == b.Offset.HasValue => Span((Int128)Ticks(a) - Ticks(b)),
        (FeelValue.Time a, FeelValue.Time b) when a.Offset.HasValue == b.Offset.HasValue => Span((Int128)Ticks(a) - Ticks(b)),
        _ => null,
    };

    internal static FeelValue? Span(Int128 ticks) =>
        ticks >= long.MinValue && ticks <= long.MaxValue ? new FeelValue.DayTimeDuration(new TimeSpan((long)ticks)) : null;

    internal static FeelValue? Months(Int128 months) =>
        months >= long.MinValue && months <= long.MaxValue ? new FeelValue.YearMonthDuration((long)months) : null;

    internal static FeelValue? Span(FeelNumber? ticks) =>
        ticks?.Round(0, FeelRounding.HalfEven) is { } whole && whole.TryToInt64(out var value) ? new FeelValue.DayTimeDuration(new TimeSpan(value)) : null;

    internal static FeelValue? Months(FeelNumber? months) =>
        months?.Round(0, FeelRounding.Down) is { } whole && whole.TryToInt64(out var value) ? new FeelValue.YearMonthDuration(value) : null;

    /// <summary>Ticks in UTC, or local ticks without an offset: only comparable among their kind.</summary>
    internal static long Ticks(FeelValue.DateAndTime moment) => moment.Value.Ticks - (moment.Offset?.Ticks ?? 0);

    internal static long Ticks(FeelValue.Time time) => time.Value.Ticks - (time.Offset?.Ticks ?? 0);

    /// <summary>The whole months from one date to another, towards zero.</summary>
    internal static long WholeMonths(DateTime from, DateTime to)
    {
        if (to < from)
        {
            return -WholeMonths(to, from);
        }

        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        var dayNotReached = to.Day < from.Day || (to.Day == from.Day && to.TimeOfDay < from.TimeOfDay);
        return dayNotReached ? months - 1 : months;
    }

    private static DateTime? Move(DateTime from, TimeSpan by)
    {
        var ticks = (Int128)from.Ticks + by.Ticks;
        return ticks < DateTime.MinValue.Ticks || ticks > DateTime.MaxValue.Ticks ? null : new DateTime((long)ticks);
    }

    private static DateTime? Move(DateTime from, long months)
    {
        var month = (Int128)(from.Year * 12) + from.Month - 1 + months;
        return month < 12 || month >= 120_000 ? null : from.AddMonths((int)months);
    }
}
