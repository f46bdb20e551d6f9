using System.Globalization;

namespace CaseFlow.Feel.Values;

/// <summary>Dates, times and durations as text, both ways (DMN 1.5 §10.3.2.3; ISO 8601, XML Schema part 2).</summary>
internal static class TemporalText
{
    internal static FeelValue? Parse(string text) =>
        text.Length == 0 ? null
        : text[0] == 'P' || text.StartsWith("-P", StringComparison.Ordinal) ? DurationText.Parse(text)
        : text.Contains('T', StringComparison.Ordinal) ? ParseDateTime(text)
        : text.Contains(':', StringComparison.Ordinal) ? ParseTime(text)
        : ParseDate(text);

    /// <summary>True for a time whose zone is written as a name, for example <c>@Asia/Shanghai</c>.</summary>
    internal static bool NamesZone(string text)
    {
        var zone = text.IndexOf('@', StringComparison.Ordinal);
        return zone > 0 && text[..zone].Contains(':', StringComparison.Ordinal);
    }

    internal static FeelValue? ParseDate(string text) => TryDate(text, out var date) ? new FeelValue.Date(date) : null;

    internal static FeelValue? ParseTime(string text) =>
        TryTime(text.StartsWith('T') ? text[1..] : text, out var time, out var offset) ? new FeelValue.Time(time, offset) : null;

    internal static FeelValue? ParseDateTime(string text)
    {
        var split = text.IndexOf('T', StringComparison.Ordinal);
        if (split < 0)
        {
            return TryDate(text, out var midnight) ? new FeelValue.DateAndTime(midnight.ToDateTime(TimeOnly.MinValue), null) : null;
        }

        return TryDate(text[..split], out var date) && TryTime(text[(split + 1)..], out var time, out var offset)
            ? new FeelValue.DateAndTime(date.ToDateTime(time), offset)
            : null;
    }

    internal static string Write(DateOnly date) => date.ToString("yyyy'-'MM'-'dd", CultureInfo.InvariantCulture);

    internal static string Write(TimeOnly time, TimeSpan? offset)
    {
        var fraction = time.Ticks % TimeSpan.TicksPerSecond;
        return time.ToString("HH':'mm':'ss", CultureInfo.InvariantCulture)
            + (fraction == 0 ? string.Empty : "." + fraction.ToString("0000000", CultureInfo.InvariantCulture).TrimEnd('0'))
            + Write(offset);
    }

    internal static string Write(DateTime dateTime, TimeSpan? offset) =>
        $"{Write(DateOnly.FromDateTime(dateTime))}T{Write(TimeOnly.FromDateTime(dateTime), offset)}";

    private static string Write(TimeSpan? offset)
    {
        if (offset is not { } known)
        {
            return string.Empty;
        }

        return known == TimeSpan.Zero ? "Z"
            : (known < TimeSpan.Zero ? "-" : "+") + known.ToString(known.Seconds == 0 ? @"hh\:mm" : @"hh\:mm\:ss", CultureInfo.InvariantCulture);
    }

    private static bool TryDate(string text, out DateOnly date) =>
        DateOnly.TryParseExact(text, "yyyy'-'MM'-'dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);

    private static bool TryTime(string text, out TimeOnly time, out TimeSpan? offset)
    {
        time = default;
        var zone = text.IndexOfAny(['Z', '+', '-']);
        if (!TryOffset(zone < 0 ? string.Empty : text[zone..], out offset))
        {
            return false;
        }

        var clock = zone < 0 ? text : text[..zone];
        var point = clock.IndexOf('.', StringComparison.Ordinal);
        var fraction = 0L;
        if (point >= 0 && !TryFraction(clock[(point + 1)..], out fraction))
        {
            return false;
        }

        if (!TimeOnly.TryParseExact(point < 0 ? clock : clock[..point], "HH':'mm':'ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out time))
        {
            return false;
        }

        time = time.Add(TimeSpan.FromTicks(fraction));
        return true;
    }

    /// <summary>The fraction of a second in ticks of 100 nanoseconds; false when it is finer than that.</summary>
    internal static bool TryFraction(string digits, out long ticks)
    {
        ticks = 0;
        var significant = digits.TrimEnd('0');
        return digits.Length > 0 && digits.All(char.IsAsciiDigit) && significant.Length <= 7
            && long.TryParse(significant.PadRight(7, '0'), NumberStyles.None, CultureInfo.InvariantCulture, out ticks);
    }

    private static bool TryOffset(string text, out TimeSpan? offset)
    {
        offset = null;
        if (text.Length == 0)
        {
            return true;
        }

        if (text == "Z")
        {
            offset = TimeSpan.Zero;
            return true;
        }

        var formats = new[] { @"hh\:mm", @"hh\:mm\:ss" };
        if (text[0] == 'Z' || !TimeSpan.TryParseExact(text[1..], formats, CultureInfo.InvariantCulture, TimeSpanStyles.None, out var size) || size > TimeSpan.FromHours(18))
        {
            return false;
        }

        offset = text[0] == '-' ? -size : size;
        return true;
    }
}
