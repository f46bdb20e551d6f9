using System.Globalization;

namespace CaseFlow.Feel.Values;

/// <summary>Dates and times as text, both ways (DMN 1.5 §10.3.2.3; XML Schema part 2), with <c>@</c> and the name of a zone as FEEL adds it.</summary>
internal static class TemporalText
{
    private const int MostYearDigits = 9;
    private const int FractionDigits = 9;

    internal static FeelValue? Parse(string text)
    {
        var zone = text.IndexOf('@', StringComparison.Ordinal);
        var clock = zone < 0 ? text : text[..zone];
        return clock.Length == 0 ? null
            : clock[0] == 'P' || clock.StartsWith("-P", StringComparison.Ordinal) ? DurationText.Parse(text)
            : clock.IndexOf('T', StringComparison.Ordinal) > 0 ? ParseDateTime(text)
            : clock.Contains(':', StringComparison.Ordinal) ? ParseTime(text)
            : ParseDate(text);
    }

    /// <summary>The name behind <c>@</c> that is no zone of this machine; null for texts that are wrong in another way.</summary>
    internal static string? UnknownZone(string text)
    {
        var zone = text.IndexOf('@', StringComparison.Ordinal);
        return zone > 0 && FeelZone.FromName(text[(zone + 1)..]) is null && (Parse(text[..zone]) is FeelValue.Time or FeelValue.DateAndTime)
            ? text[(zone + 1)..]
            : null;
    }

    internal static FeelValue? ParseDate(string text) => TryDate(text, out var date) ? new FeelValue.Date(date) : null;

    internal static FeelValue? ParseTime(string text) =>
        TryTime(text.StartsWith('T') ? text.AsSpan(1) : text, out var time, out _) ? new FeelValue.Time(time) : null;

    internal static FeelValue? ParseDateTime(string text)
    {
        var split = text.IndexOf('T', StringComparison.Ordinal);
        if (split < 0)
        {
            return TryDate(text, out var midnight) ? new FeelValue.DateAndTime(new(midnight, default)) : null;
        }

        return TryDate(text.AsSpan(0, split), out var date) && TryTime(text.AsSpan(split + 1), out var time, out var days) && date.AddDays(days) is { } day
            ? new FeelValue.DateAndTime(new(day, time))
            : null;
    }

    internal static string Write(FeelDate date) => string.Create(
        CultureInfo.InvariantCulture,
        $"{(date.Year < 0 ? "-" : string.Empty)}{Math.Abs(date.Year):0000}-{date.Month:00}-{date.Day:00}");

    internal static string Write(FeelTime time) => string.Create(
        CultureInfo.InvariantCulture,
        $"{time.Hour:00}:{time.Minute:00}:{time.Second:00}{Fraction(time.Nanosecond)}{Write(time.Zone)}");

    internal static string Write(FeelDateTime moment) => $"{Write(moment.Date)}T{Write(moment.Time)}";

    /// <summary>The decimal places of seconds with their point, without trailing zeros; empty for none.</summary>
    internal static string Fraction(long nanoseconds) =>
        nanoseconds == 0 ? string.Empty : "." + nanoseconds.ToString("000000000", CultureInfo.InvariantCulture).TrimEnd('0');

    /// <summary>The nanoseconds that decimal places of seconds say; false when they are finer than that.</summary>
    internal static bool TryFraction(ReadOnlySpan<char> digits, out long nanoseconds)
    {
        nanoseconds = 0;
        var at = 0;
        for (; at < digits.Length; at++)
        {
            if (!char.IsAsciiDigit(digits[at]) || (at >= FractionDigits && digits[at] != '0'))
            {
                return false;
            }

            nanoseconds = at < FractionDigits ? (nanoseconds * 10) + digits[at] - '0' : nanoseconds;
        }

        for (; at < FractionDigits; at++)
        {
            nanoseconds *= 10;
        }

        return true;
    }

    private static string Write(FeelZone zone)
    {
        if (zone.Name is { } name)
        {
            return "@" + name;
        }

        if (zone.StandardSeconds is not { } offset)
        {
            return string.Empty;
        }

        var size = Math.Abs(offset);
        var seconds = size % 60 == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $":{size % 60:00}");
        return offset == 0 ? "Z" : string.Create(CultureInfo.InvariantCulture, $"{(offset < 0 ? '-' : '+')}{size / 3600:00}:{size / 60 % 60:00}{seconds}");
    }

    private static bool TryDate(ReadOnlySpan<char> text, out FeelDate date)
    {
        date = default;
        var negative = text.StartsWith("-");
        var rest = negative ? text[1..] : text;
        var digits = rest.IndexOf('-');
        if (digits is < 4 or > MostYearDigits || (digits > 4 && rest[0] == '0') || rest.Length != digits + 6 || rest[digits + 3] != '-'
            || !TryDigits(rest[..digits], out var year) || !TryDigits(rest.Slice(digits + 1, 2), out var month) || !TryDigits(rest[(digits + 4)..], out var day)
            || FeelDate.Of(negative ? -year : year, month, day) is not { } found)
        {
            return false;
        }

        date = found;
        return true;
    }

    /// <summary>Reads <c>hh:mm:ss</c>, decimal places and a zone. 24:00:00 is midnight of the next day.</summary>
    private static bool TryTime(ReadOnlySpan<char> text, out FeelTime time, out int days)
    {
        time = default;
        days = 0;
        if (text.Length < 8 || text[2] != ':' || text[5] != ':'
            || !TryDigits(text[..2], out var hour) || !TryDigits(text.Slice(3, 2), out var minute) || !TryDigits(text.Slice(6, 2), out var second)
            || hour > 24 || minute > 59 || second > 59)
        {
            return false;
        }

        var rest = text[8..];
        var fraction = 0L;
        if (rest.StartsWith("."))
        {
            var end = rest[1..].IndexOfAnyExceptInRange('0', '9');
            var digits = end < 0 ? rest[1..] : rest.Slice(1, end);
            if (digits.IsEmpty || !TryFraction(digits, out fraction))
            {
                return false;
            }

            rest = rest[(digits.Length + 1)..];
        }

        if (!TryZone(rest, out var zone) || (hour == 24 && (minute > 0 || second > 0 || fraction > 0)))
        {
            return false;
        }

        days = hour / 24;
        time = FeelTime.Of((((((hour % 24) * 60L) + minute) * 60) + second) * FeelTime.NanosecondsPerSecond + fraction, zone)!.Value;
        return true;
    }

    private static bool TryZone(ReadOnlySpan<char> text, out FeelZone zone)
    {
        zone = default;
        if (text.IsEmpty)
        {
            return true;
        }

        var found = text[0] switch
        {
            'Z' or 'z' when text.Length == 1 => FeelZone.Utc,
            '@' => FeelZone.FromName(text[1..].ToString()),
            '+' or '-' => Offset(text[1..], text[0] == '-' ? -1 : 1),
            _ => null,
        };
        zone = found ?? default;
        return found is not null;
    }

    private static FeelZone? Offset(ReadOnlySpan<char> text, int sign)
    {
        var second = 0;
        return (text.Length == 5 || (text.Length == 8 && text[5] == ':' && TryDigits(text[6..], out second) && second <= 59)) && text[2] == ':'
            && TryDigits(text[..2], out var hour) && TryDigits(text.Slice(3, 2), out var minute) && minute <= 59
                ? FeelZone.FromOffset(sign * ((hour * 3600) + (minute * 60) + second))
                : null;
    }

    private static bool TryDigits(ReadOnlySpan<char> text, out int number) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
