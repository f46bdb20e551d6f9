using System.Globalization;
using System.Text;

namespace CaseFlow.Feel.Values;

/// <summary>Durations as text, both ways: <c>P1Y2M</c> counts months, <c>P1DT2H3M4.5S</c> counts time. A point of seconds may have no digit behind it.</summary>
internal static class DurationText
{
    internal static FeelValue? Parse(string text)
    {
        var negative = text.StartsWith('-');
        var at = negative ? 2 : 1;
        if (text.Length <= at || text[at - 1] != 'P')
        {
            return null;
        }

        var (months, nanoseconds) = ((Int128)0, (Int128)0);
        var (sawMonths, sawTime, inTime) = (false, false, false);
        var rank = 0;
        while (at < text.Length)
        {
            if (text[at] == 'T' && !inTime && at + 1 < text.Length)
            {
                inTime = true;
                rank = Math.Max(rank, 3);
                at++;
            }

            if (!TryAmount(text, ref at, out var amount, out var fraction, out var hasPoint) || at >= text.Length)
            {
                return null;
            }

            var (partRank, unit, ofMonths) = Unit(text[at++], inTime);
            if (partRank <= rank || (hasPoint && partRank != 6) || (sawMonths && !ofMonths) || (sawTime && ofMonths))
            {
                return null;
            }

            rank = partRank;
            (sawMonths, sawTime) = (sawMonths || ofMonths, sawTime || !ofMonths);
            months += ofMonths ? (Int128)amount * unit : 0;
            nanoseconds += ofMonths ? 0 : ((Int128)amount * unit) + fraction;
        }

        var sign = negative ? -1 : 1;
        return sawMonths && months <= long.MaxValue ? new FeelValue.YearMonthDuration((long)(sign * months))
            : sawTime && FeelDuration.Of(sign * nanoseconds) is { } duration ? new FeelValue.DayTimeDuration(duration)
            : null;
    }

    internal static string Write(FeelDuration duration)
    {
        if (duration.Nanoseconds == 0)
        {
            return "PT0S";
        }

        var negative = duration.Nanoseconds < 0;
        var text = new StringBuilder(negative ? "-P" : "P");
        var (hours, minutes, seconds) = (Math.Abs(duration.Hours), Math.Abs(duration.Minutes), Math.Abs(duration.NanosecondsOfMinute));
        Append(text, (ulong)Math.Abs(duration.Days), 'D');
        if (hours + minutes + seconds > 0)
        {
            text.Append('T');
            Append(text, (ulong)hours, 'H');
            Append(text, (ulong)minutes, 'M');
            if (seconds > 0)
            {
                var whole = Math.DivRem(seconds, FeelTime.NanosecondsPerSecond, out var fraction);
                text.Append(CultureInfo.InvariantCulture, $"{whole}{TemporalText.Fraction(fraction)}S");
            }
        }

        return text.ToString();
    }

    internal static string Write(long months)
    {
        if (months == 0)
        {
            return "P0M";
        }

        var size = (ulong)(months < 0 ? -(Int128)months : months);
        var text = new StringBuilder(months < 0 ? "-P" : "P");
        Append(text, size / 12, 'Y');
        Append(text, size % 12, 'M');
        return text.ToString();
    }

    private static void Append(StringBuilder text, ulong amount, char unit)
    {
        if (amount > 0)
        {
            text.Append(amount).Append(unit);
        }
    }

    private static bool TryAmount(string text, ref int at, out ulong amount, out long fraction, out bool hasPoint)
    {
        (fraction, hasPoint) = (0, false);
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        if (!ulong.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out amount))
        {
            return false;
        }

        if (at >= text.Length || text[at] != '.')
        {
            return true;
        }

        hasPoint = true;
        start = ++at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return TemporalText.TryFraction(text.AsSpan(start, at - start), out fraction);
    }

    private static (int Rank, long Unit, bool OfMonths) Unit(char letter, bool inTime) => (letter, inTime) switch
    {
        ('Y', false) => (1, 12, true),
        ('M', false) => (2, 1, true),
        ('D', false) => (3, FeelTime.NanosecondsPerDay, false),
        ('H', true) => (4, FeelTime.NanosecondsPerHour, false),
        ('M', true) => (5, FeelTime.NanosecondsPerMinute, false),
        ('S', true) => (6, FeelTime.NanosecondsPerSecond, false),
        _ => (0, 0, false),
    };
}
