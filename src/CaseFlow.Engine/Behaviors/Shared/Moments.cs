using System.Globalization;
using System.Text.RegularExpressions;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Moments from what timers say: FEEL values and plain ISO 8601 text. A value without offset is local time of the calendar.</summary>
internal static partial class Moments
{
    /// <summary>Whether a timer's text is ISO 8601 itself and not an expression.</summary>
    internal static bool IsPlainText(string text) => Duration().IsMatch(text) || Date().IsMatch(text);

    /// <summary>The moment that a value names; null when it names none.</summary>
    internal static Instant? FromDate(FeelValue value, TimeSpan offset) => value switch
    {
        FeelValue.DateAndTime moment => moment.Value.TryToDateTimeOffset(offset, out var exact) ? Instant.From(exact) : null,
        FeelValue.Date date => date.Value.TryToDateOnly(out var day) ? At(day.ToDateTime(TimeOnly.MinValue), offset) : null,
        FeelValue.Text text when HasOffset().IsMatch(text.Value) =>
            DateTimeOffset.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? Instant.From(moment) : null,
        FeelValue.Text text =>
            DateTime.TryParse(text.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) ? At(local, offset) : null,
        _ => null,
    };

    /// <summary>The moment a duration after a moment; null when the value is no duration or leads out of range.</summary>
    internal static Instant? After(FeelValue value, Instant from, TimeSpan offset) => value switch
    {
        FeelValue.DayTimeDuration duration => duration.Value.TryToTimeSpan(out var span) ? After(from, 0, span, offset) : null,
        FeelValue.YearMonthDuration duration => After(from, duration.Months, TimeSpan.Zero, offset),
        FeelValue.Text text when Parts(text.Value) is { } parts => After(from, parts.Months, TimeSpan.FromMilliseconds(parts.Milliseconds), offset),
        _ => null,
    };

    /// <summary>The months of a duration as text and what it has beyond them; null when it is none or out of range.</summary>
    internal static (long Months, long Milliseconds)? Parts(string text)
    {
        var match = Duration().Match(text);
        if (!match.Success)
        {
            return null;
        }

        var sign = match.Groups["sign"].Length > 0 ? -1 : 1;
        var months = (12 * Part(match, "years")) + Part(match, "months");
        var seconds = (7 * 86_400 * Part(match, "weeks")) + (86_400 * Part(match, "days")) + (3_600 * Part(match, "hours"))
            + (60 * Part(match, "minutes")) + Part(match, "seconds");
        return months < 120_000 && seconds < 400_000_000_000 ? (sign * (long)months, (long)(sign * seconds * 1_000)) : null;
    }

    /// <summary>The moment some months, in local time, and some time after a moment; null when it is out of range.</summary>
    internal static Instant? After(Instant from, long months, TimeSpan time, TimeSpan offset)
    {
        const long lastMillisecond = 253_402_300_799_999;
        if (months != 0)
        {
            if (Math.Abs(months) >= 120_000 || from.UnixMilliseconds < 0 || from.UnixMilliseconds > lastMillisecond)
            {
                return null;
            }

            var local = from.ToUtc().UtcDateTime + offset;
            if ((local.Year * 12L) + months is < 24 or > 12L * 9998)
            {
                return null;
            }

            from = At(local.AddMonths((int)months), offset)!.Value;
        }

        var due = from.UnixMilliseconds + (Int128)time.TotalMilliseconds;
        return due < -lastMillisecond || due > lastMillisecond ? null : new Instant((long)due);
    }

    private static Instant? At(DateTime local, TimeSpan offset)
    {
        var ticks = local.Ticks - offset.Ticks;
        return ticks < 0 || ticks > DateTime.MaxValue.Ticks
            ? null
            : Instant.From(new DateTimeOffset(ticks, TimeSpan.Zero));
    }

    private static decimal Part(Match match, string name) =>
        decimal.TryParse(match.Groups[name].ValueSpan, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : 0;

    [GeneratedRegex(
        @"^(?<sign>-)?P(?=[0-9T])((?<years>[0-9]{1,6})Y)?((?<months>[0-9]{1,6})M)?((?<weeks>[0-9]{1,6})W)?((?<days>[0-9]{1,7})D)?(T(?=[0-9])((?<hours>[0-9]{1,9})H)?((?<minutes>[0-9]{1,9})M)?((?<seconds>[0-9]{1,9}(\.[0-9]{1,9})?)S)?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Duration();

    [GeneratedRegex(
        @"^[0-9]{4}-[0-9]{2}-[0-9]{2}(T[0-9]{2}:[0-9]{2}(:[0-9]{2}(\.[0-9]{1,9})?)?(Z|[+-][0-9]{2}:[0-9]{2})?)?$",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex Date();

    [GeneratedRegex(@"T.*(Z|[+-][0-9]{2}:[0-9]{2})$", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant)]
    private static partial Regex HasOffset();
}
