using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Evaluation;

/// <summary>What stands after a dot: entries of contexts and parts of dates and durations (DMN 1.5 §10.3.2.5, table 65).</summary>
internal static class Properties
{
    internal static FeelValue Get(FeelValue value, string name, int position, FeelEvaluation run)
    {
        if (value is FeelValue.List list)
        {
            return run.List(position, [.. list.Items.Select(item => Get(item, name, position, run))]);
        }

        if (!run.Step(position))
        {
            return FeelValue.Missing;
        }

        var found = value switch
        {
            FeelValue.Context context => context.Entries.GetValueOrDefault(name),
            FeelValue.Date date => OfDate(date.Value, name),
            FeelValue.DateAndTime moment => OfDate(DateOnly.FromDateTime(moment.Value), name) ?? OfTime(TimeOnly.FromDateTime(moment.Value), moment.Offset, name),
            FeelValue.Time time => OfTime(time.Value, time.Offset, name),
            FeelValue.DayTimeDuration duration => OfDuration(duration.Value, name),
            FeelValue.Range range => Ranges.Property(range, name),
            FeelValue.YearMonthDuration { Months: var months } => name == "years" ? FeelValue.Of(months / 12) : name == "months" ? FeelValue.Of(months % 12) : null,
            _ => null,
        };
        return found ?? run.Fail(FeelCodes.MissingEntry, position, name, Kinds.NameOf(value));
    }

    private static FeelValue? OfDate(DateOnly date, string name) => name switch
    {
        "year" => FeelValue.Of(date.Year),
        "month" => FeelValue.Of(date.Month),
        "day" => FeelValue.Of(date.Day),
        "weekday" => FeelValue.Of(date.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)date.DayOfWeek),
        _ => null,
    };

    private static FeelValue? OfTime(TimeOnly time, TimeSpan? offset, string name) => name switch
    {
        "hour" => FeelValue.Of(time.Hour),
        "minute" => FeelValue.Of(time.Minute),
        "second" => Seconds(time.Ticks % TimeSpan.TicksPerMinute),
        "time offset" => offset is { } known ? new FeelValue.DayTimeDuration(known) : FeelValue.Missing,
        "timezone" => FeelValue.Missing,
        _ => null,
    };

    private static FeelValue? OfDuration(TimeSpan duration, string name) => name switch
    {
        "days" => FeelValue.Of(duration.Days),
        "hours" => FeelValue.Of(duration.Hours),
        "minutes" => FeelValue.Of(duration.Minutes),
        "seconds" => Seconds(duration.Ticks % TimeSpan.TicksPerMinute),
        _ => null,
    };

    private static FeelValue Seconds(long ticks) => FeelValue.Of(FeelNumber.From((decimal)ticks / TimeSpan.TicksPerSecond));
}
