namespace CaseFlow.Feel.Values;

/// <summary>Sums and differences of dates, times and durations (DMN 1.5 §10.3.2.5, tables 55 and 56); null out of range.</summary>
internal static class TemporalArithmetic
{
    internal static FeelValue? Add(FeelValue value, FeelDuration duration) => value switch
    {
        FeelValue.Date date => FeelDateTime.AtUtcMidnight(date.Value).Add(duration.Nanoseconds) is { } moved ? new FeelValue.Date(moved.Date) : null,
        FeelValue.DateAndTime moment => moment.Value.Add(duration.Nanoseconds) is { } moved ? new FeelValue.DateAndTime(moved) : null,
        FeelValue.Time time => new FeelValue.Time(Turn(time.Value, duration)),
        FeelValue.DayTimeDuration other => Span(other.Value.Nanoseconds + duration.Nanoseconds),
        _ => null,
    };

    internal static FeelValue? Add(FeelValue value, long months) => value switch
    {
        FeelValue.Date date => date.Value.AddMonths(months) is { } moved ? new FeelValue.Date(moved) : null,
        FeelValue.DateAndTime moment => moment.Value.Date.AddMonths(months) is { } moved ? new FeelValue.DateAndTime(moment.Value with { Date = moved }) : null,
        FeelValue.YearMonthDuration other => Months((Int128)other.Months + months),
        _ => null,
    };

    internal static FeelValue? Span(Int128 nanoseconds) => FeelDuration.Of(nanoseconds) is { } duration ? new FeelValue.DayTimeDuration(duration) : null;

    internal static FeelValue? Span(FeelNumber? nanoseconds) => FeelDuration.Of(nanoseconds) is { } duration ? new FeelValue.DayTimeDuration(duration) : null;

    internal static FeelValue? Months(Int128 months) =>
        months >= long.MinValue && months <= long.MaxValue ? new FeelValue.YearMonthDuration((long)months) : null;

    internal static FeelValue? Months(FeelNumber? months) =>
        months?.Round(0, FeelRounding.Down) is { } whole && whole.TryToInt64(out var value) ? new FeelValue.YearMonthDuration(value) : null;

    /// <summary>The whole months from one date to another, towards zero; times of day do not count.</summary>
    internal static long WholeMonths(FeelDate from, FeelDate to)
    {
        var months = ((to.Year - (long)from.Year) * 12) + to.Month - from.Month;
        return months > 0 && to.Day < from.Day ? months - 1
            : months < 0 && to.Day > from.Day ? months + 1
            : months;
    }

    private static FeelTime Turn(FeelTime time, FeelDuration duration)
    {
        var turned = (time.NanosecondsOfDay + (long)(duration.Nanoseconds % FeelTime.NanosecondsPerDay)) % FeelTime.NanosecondsPerDay;
        return FeelTime.Of(turned < 0 ? turned + FeelTime.NanosecondsPerDay : turned, time.Zone)!.Value;
    }
}
