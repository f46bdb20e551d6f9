using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Dates, times and durations (DMN 1.5 §10.3.4.1, §10.3.4.8, §10.3.4.9). The moment comes from the command.</summary>
internal static class TemporalFunctions
{
    internal static FeelValue Date(Arguments arguments)
    {
        if (arguments.Count == 3)
        {
            return arguments.TryInteger(0, out var year) && arguments.TryInteger(1, out var month) && arguments.TryInteger(2, out var day)
                ? TemporalText.ParseDate($"{year:0000}-{month:00}-{day:00}") ?? arguments.Invalid("date", $"{year}-{month}-{day}")
                : FeelValue.Missing;
        }

        return arguments[0] switch
        {
            FeelValue.Date date => date,
            FeelValue.DateAndTime moment => new FeelValue.Date(DateOnly.FromDateTime(moment.Value)),
            _ => FromText(arguments, "date", TemporalText.ParseDate),
        };
    }

    internal static FeelValue Time(Arguments arguments)
    {
        if (arguments.Count > 1)
        {
            return TimeOfParts(arguments);
        }

        return arguments[0] switch
        {
            FeelValue.Time time => time,
            FeelValue.DateAndTime moment => new FeelValue.Time(TimeOnly.FromDateTime(moment.Value), moment.Offset),
            FeelValue.Date => new FeelValue.Time(TimeOnly.MinValue, TimeSpan.Zero),
            _ => FromText(arguments, "time", TemporalText.ParseTime),
        };
    }

    internal static FeelValue DateAndTime(Arguments arguments)
    {
        if (arguments.Count == 2)
        {
            var day = arguments[0] switch
            {
                FeelValue.Date date => date.Value,
                FeelValue.DateAndTime moment => DateOnly.FromDateTime(moment.Value),
                _ => (DateOnly?)null,
            };
            return day is null ? arguments.Run.WrongType(arguments.Position, "date", arguments[0])
                : arguments[1] is FeelValue.Time time ? new FeelValue.DateAndTime(day.Value.ToDateTime(time.Value), time.Offset)
                : arguments.Run.WrongType(arguments.Position, "time", arguments[1]);
        }

        return arguments[0] switch
        {
            FeelValue.DateAndTime moment => moment,
            FeelValue.Date date => new FeelValue.DateAndTime(date.Value.ToDateTime(TimeOnly.MinValue), null),
            _ => FromText(arguments, "date and time", TemporalText.ParseDateTime),
        };
    }

    internal static FeelValue Duration(Arguments arguments) =>
        arguments[0] is FeelValue.DayTimeDuration or FeelValue.YearMonthDuration ? arguments[0] : FromText(arguments, "duration", DurationText.Parse);

    internal static FeelValue YearsAndMonths(Arguments arguments) =>
        Moment(arguments, 0) is { } from && Moment(arguments, 1) is { } to
            ? new FeelValue.YearMonthDuration(TemporalArithmetic.WholeMonths(from, to))
            : FeelValue.Missing;

    internal static FeelValue Now(Arguments arguments) => new FeelValue.DateAndTime(arguments.Run.Now.DateTime, arguments.Run.Now.Offset);

    internal static FeelValue Today(Arguments arguments) => new FeelValue.Date(DateOnly.FromDateTime(arguments.Run.Now.DateTime));

    internal static FeelValue DayOfWeek(Arguments arguments) => Moment(arguments, 0) is { } moment ? FeelValue.Of(moment.DayOfWeek.ToString()) : FeelValue.Missing;

    internal static FeelValue DayOfYear(Arguments arguments) => Moment(arguments, 0) is { } moment ? FeelValue.Of(moment.DayOfYear) : FeelValue.Missing;

    internal static FeelValue MonthOfYear(Arguments arguments) =>
        Moment(arguments, 0) is { } moment ? FeelValue.Of(System.Globalization.CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(moment.Month)) : FeelValue.Missing;

    private static FeelValue FromText(Arguments arguments, string kind, Func<string, FeelValue?> parse) =>
        !arguments.TryText(0, out var text) ? FeelValue.Missing
        : parse(text) is { } value ? value
        : TemporalText.NamesZone(text) ? arguments.Run.Fail(FeelCodes.Unsupported, arguments.Position, "offset", "named time zone")
        : arguments.Invalid(kind, text);

    private static FeelValue TimeOfParts(Arguments arguments)
    {
        if (!arguments.TryInteger(0, out var hour) || !arguments.TryInteger(1, out var minute) || !arguments.TryNumber(2, out var second))
        {
            return FeelValue.Missing;
        }

        var offset = arguments[3] as FeelValue.DayTimeDuration;
        if (offset is null && arguments[3] is not FeelValue.Null)
        {
            return arguments.Run.WrongType(arguments.Position, "days and time duration", arguments[3]);
        }

        var ticks = second.Multiply(FeelNumber.From(TimeSpan.TicksPerSecond))?.Round(0, FeelRounding.Down);
        var valid = hour is >= 0 and < 24 && minute is >= 0 and < 60 && offset?.Value.Duration() is null or { Hours: < 18, Days: 0 };
        return valid && ticks is { } whole && whole.TryToInt64(out var small) && small is >= 0 and < TimeSpan.TicksPerMinute
            ? new FeelValue.Time(new TimeOnly(hour, minute).Add(new TimeSpan(small)), offset?.Value)
            : arguments.Invalid("time", $"{hour}:{minute}:{second}");
    }

    private static DateTime? Moment(Arguments arguments, int index)
    {
        switch (arguments[index])
        {
            case FeelValue.Date date:
                return date.Value.ToDateTime(TimeOnly.MinValue);
            case FeelValue.DateAndTime moment:
                return moment.Value;
            default:
                arguments.Run.WrongType(arguments.Position, "date", arguments[index]);
                return null;
        }
    }
}
