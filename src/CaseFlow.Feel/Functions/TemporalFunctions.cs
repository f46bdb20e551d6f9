using System.Globalization;
using CaseFlow.Feel.Syntax;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Dates, times and durations (DMN 1.5 §10.3.4.1, §10.3.4.7). The moment comes from the command.</summary>
internal static class TemporalFunctions
{
    private static readonly BuiltIn Literal = new("@", FromLiteral, "from");

    /// <summary>A literal that is no date, time or duration: it is null and says why each time it is read.</summary>
    internal static Node Unreadable(int position, string text) => new Node.Call(position, Literal, [new Node.Literal(position, FeelValue.Of(text))]);

    internal static FeelValue Date(Arguments arguments)
    {
        if (arguments.Count == 3)
        {
            return TryDate(arguments, out var date) ? new FeelValue.Date(date) : FeelValue.Missing;
        }

        return arguments[0] switch
        {
            FeelValue.Date date => date,
            FeelValue.DateAndTime moment => new FeelValue.Date(moment.Value.Date),
            _ => FromText(arguments, "date", TemporalText.ParseDate),
        };
    }

    internal static FeelValue Time(Arguments arguments)
    {
        if (arguments.Count > 1)
        {
            return TryTime(arguments, 0, out var parts) ? new FeelValue.Time(parts) : FeelValue.Missing;
        }

        return arguments[0] switch
        {
            FeelValue.Time time => time,
            FeelValue.DateAndTime moment => new FeelValue.Time(moment.Value.Time),
            FeelValue.Date date => new FeelValue.Time(FeelDateTime.AtUtcMidnight(date.Value).Time),
            _ => FromText(arguments, "time", TemporalText.ParseTime),
        };
    }

    internal static FeelValue DateAndTime(Arguments arguments)
    {
        if (arguments.Count > 3)
        {
            return TryDate(arguments, out var date) && TryTime(arguments, 3, out var time) ? new FeelValue.DateAndTime(new(date, time)) : FeelValue.Missing;
        }

        if (arguments.Count > 1)
        {
            return Combine(arguments);
        }

        return arguments[0] switch
        {
            FeelValue.DateAndTime moment => moment,
            FeelValue.Date date => new FeelValue.DateAndTime(FeelDateTime.AtUtcMidnight(date.Value)),
            _ => FromText(arguments, "date and time", TemporalText.ParseDateTime),
        };
    }

    internal static FeelValue Duration(Arguments arguments) =>
        arguments[0] is FeelValue.DayTimeDuration or FeelValue.YearMonthDuration ? arguments[0] : FromText(arguments, "duration", DurationText.Parse);

    internal static FeelValue YearsAndMonths(Arguments arguments) =>
        TryDay(arguments, 0, out var from) && TryDay(arguments, 1, out var to)
            ? new FeelValue.YearMonthDuration(TemporalArithmetic.WholeMonths(from, to))
            : FeelValue.Missing;

    internal static FeelValue Now(Arguments arguments) => new FeelValue.DateAndTime(FeelDateTime.From(arguments.Run.Now));

    internal static FeelValue Today(Arguments arguments) => new FeelValue.Date(FeelDateTime.From(arguments.Run.Now).Date);

    internal static FeelValue DayOfWeek(Arguments arguments) =>
        TryDay(arguments, 0, out var date) ? FeelValue.Of(CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(date.DayOfWeek % 7))) : FeelValue.Missing;

    internal static FeelValue DayOfYear(Arguments arguments) => TryDay(arguments, 0, out var date) ? FeelValue.Of(date.DayOfYear) : FeelValue.Missing;

    internal static FeelValue WeekOfYear(Arguments arguments) => TryDay(arguments, 0, out var date) ? FeelValue.Of(date.WeekOfYear) : FeelValue.Missing;

    internal static FeelValue MonthOfYear(Arguments arguments) =>
        TryDay(arguments, 0, out var date) ? FeelValue.Of(CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(date.Month)) : FeelValue.Missing;

    private static FeelValue FromLiteral(Arguments arguments) => FromText(arguments, "date, time or duration", TemporalText.Parse);

    private static FeelValue FromText(Arguments arguments, string kind, Func<string, FeelValue?> parse) =>
        !arguments.TryText(0, out var text) ? FeelValue.Missing
        : parse(text) is { } value ? value
        : TemporalText.UnknownZone(text) is { } zone ? UnknownZone(arguments, zone)
        : arguments.Invalid(kind, text);

    private static FeelValue Combine(Arguments arguments)
    {
        if (!TryDay(arguments, 0, out var date))
        {
            return FeelValue.Missing;
        }

        if (arguments[1] is not FeelValue.Time { Value: var time })
        {
            return arguments.Run.WrongType(arguments.Position, "time", arguments[1]);
        }

        return !arguments.Has(2) ? new FeelValue.DateAndTime(new(date, time))
            : TryZone(arguments, 2, out var zone) ? new FeelValue.DateAndTime(new(date, FeelTime.Of(time.NanosecondsOfDay, zone)!.Value))
            : FeelValue.Missing;
    }

    /// <summary>Reads year, month and day, the first three arguments.</summary>
    private static bool TryDate(Arguments arguments, out FeelDate date)
    {
        date = default;
        if (!arguments.TryInteger(0, out var year) || !arguments.TryInteger(1, out var month) || !arguments.TryInteger(2, out var day))
        {
            return false;
        }

        if (FeelDate.Of(year, month, day) is { } found)
        {
            date = found;
            return true;
        }

        arguments.Invalid("date", $"{year}-{month}-{day}");
        return false;
    }

    /// <summary>Reads hour, minute and second from an argument on, and the offset or zone behind them.</summary>
    private static bool TryTime(Arguments arguments, int from, out FeelTime time)
    {
        time = default;
        if (!arguments.TryInteger(from, out var hour) || !arguments.TryInteger(from + 1, out var minute) || !arguments.TryNumber(from + 2, out var second)
            || !TryZone(arguments, from + 3, out var zone))
        {
            return false;
        }

        var nanoseconds = second.Multiply(FeelNumber.From(FeelTime.NanosecondsPerSecond))?.Round(0, FeelRounding.Down);
        if (hour is >= 0 and < 24 && minute is >= 0 and < 60 && !second.IsNegative
            && nanoseconds is { } whole && whole.TryToInt64(out var small) && small is >= 0 and < FeelTime.NanosecondsPerMinute)
        {
            time = FeelTime.Of((((hour * 60L) + minute) * FeelTime.NanosecondsPerMinute) + small, zone)!.Value;
            return true;
        }

        arguments.Invalid("time", $"{hour}:{minute}:{second}");
        return false;
    }

    /// <summary>Reads an offset as a duration, a zone as its name, or null for neither.</summary>
    private static bool TryZone(Arguments arguments, int index, out FeelZone zone)
    {
        zone = default;
        switch (arguments[index])
        {
            case FeelValue.Null:
                return true;
            case FeelValue.DayTimeDuration { Value: var offset }:
                var seconds = offset.Nanoseconds / FeelTime.NanosecondsPerSecond;
                var whole = offset.Nanoseconds % FeelTime.NanosecondsPerSecond == 0 && seconds >= int.MinValue && seconds <= int.MaxValue;
                if (whole && FeelZone.FromOffset((int)seconds) is { } found)
                {
                    zone = found;
                    return true;
                }

                arguments.Invalid("offset", offset.ToString());
                return false;
            case FeelValue.Text { Value: var name }:
                if (FeelZone.FromName(name) is { } named)
                {
                    zone = named;
                    return true;
                }

                UnknownZone(arguments, name);
                return false;
            default:
                return arguments.Wrong(index, "days and time duration");
        }
    }

    private static bool TryDay(Arguments arguments, int index, out FeelDate date)
    {
        switch (arguments[index])
        {
            case FeelValue.Date day:
                date = day.Value;
                return true;
            case FeelValue.DateAndTime moment:
                date = moment.Value.Date;
                return true;
            default:
                date = default;
                return arguments.Wrong(index, "date");
        }
    }

    private static FeelValue UnknownZone(Arguments arguments, string name) =>
        arguments.Run.Fail(FeelCodes.UnknownZone, arguments.Position, "time zone", name);
}
