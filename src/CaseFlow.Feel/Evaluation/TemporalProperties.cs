using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Parts of dates, times and durations (DMN 1.5 §10.3.2.6, table 65).</summary>
internal static class TemporalProperties
{
    /// <summary>The part; null when the value has none of the name. A part that is there but not known is the value null.</summary>
    internal static FeelValue? Of(FeelValue value, string name) => value switch
    {
        FeelValue.Date date => OfDate(date.Value, name),
        FeelValue.DateAndTime moment => OfDate(moment.Value.Date, name) ?? OfTime(moment.Value.Time, name, moment.Value.OffsetSeconds),
        FeelValue.Time time => OfTime(time.Value, name, time.Value.Zone.StandardSeconds),
        FeelValue.DayTimeDuration duration => OfDuration(duration.Value, name),
        FeelValue.YearMonthDuration { Months: var months } => name == "years" ? FeelValue.Of(months / 12) : name == "months" ? FeelValue.Of(months % 12) : null,
        _ => null,
    };

    private static FeelValue? OfDate(FeelDate date, string name) => name switch
    {
        "year" => FeelValue.Of(date.Year),
        "month" => FeelValue.Of(date.Month),
        "day" => FeelValue.Of(date.Day),
        "weekday" => FeelValue.Of(date.DayOfWeek),
        _ => null,
    };

    private static FeelValue? OfTime(FeelTime time, string name, int? offset) => name switch
    {
        "hour" => FeelValue.Of(time.Hour),
        "minute" => FeelValue.Of(time.Minute),
        "second" => Seconds(time.NanosecondsOfDay % FeelTime.NanosecondsPerMinute),
        "time offset" => offset is { } known ? TemporalArithmetic.Span((Int128)known * FeelTime.NanosecondsPerSecond) : FeelValue.Missing,
        "timezone" => time.Zone.Name is { } zone ? FeelValue.Of(zone) : FeelValue.Missing,
        _ => null,
    };

    private static FeelValue? OfDuration(FeelDuration duration, string name) => name switch
    {
        "days" => FeelValue.Of(duration.Days),
        "hours" => FeelValue.Of(duration.Hours),
        "minutes" => FeelValue.Of(duration.Minutes),
        "seconds" => Seconds(duration.NanosecondsOfMinute),
        _ => null,
    };

    private static FeelValue Seconds(long nanoseconds) => FeelValue.Of(FeelNumber.From((decimal)nanoseconds / FeelTime.NanosecondsPerSecond));
}
