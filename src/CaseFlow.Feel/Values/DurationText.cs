using System.Globalization;
using System.Text;

namespace CaseFlow.Feel.Values;

/// <summary>Durations as text, both ways: <c>P1Y2M</c> counts months, <c>P1DT2H3M4.5S</c> counts time.</summary>
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

        var (months, ticks) = ((Int128)0, (Int128)0);
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

            if (!TryAmount(text, ref at, out var amount, out var fraction) || at >= text.Length)
            {
                return null;
            }

            var (partRank, unit, ofMonths) = Unit(text[at++], inTime);
            if (partRank <= rank || (fraction != 0 && partRank != 6) || (sawMonths && !ofMonths) || (sawTime && ofMonths))
            {
                return null;
            }

            rank = partRank;
            (sawMonths, sawTime) = (sawMonths || ofMonths, sawTime || !ofMonths);
            months += ofMonths ? (Int128)amount * unit : 0;
            ticks += ofMonths ? 0 : ((Int128)amount * unit) + fraction;
        }

        var sign = negative ? -1 : 1;
        return sawMonths && months <= long.MaxValue ? new FeelValue.YearMonthDuration((long)(sign * months))
            : sawTime && sign * ticks <= long.MaxValue && sign * ticks >= long.MinValue ? new FeelValue.DayTimeDuration(new TimeSpan((long)(sign * ticks)))
            : null;
    }

    internal static string Write(TimeSpan duration)
    {
        if (duration == TimeSpan.Zero)
        {
            return "PT0S";
        }

        var ticks = (ulong)(duration < TimeSpan.Zero ? -(Int128)duration.Ticks : duration.Ticks);
        var text = new StringBuilder(duration < TimeSpan.Zero ? "-P" : "P");
        Append(text, ticks / TimeSpan.TicksPerDay, 'D');
        var rest = ticks % TimeSpan.TicksPerDay;
        if (rest > 0)
        {
            text.Append('T');
            Append(text, rest / TimeSpan.TicksPerHour, 'H');
            Append(text, rest / TimeSpan.TicksPerMinute % 60, 'M');
            var seconds = rest % TimeSpan.TicksPerMinute;
            if (seconds % TimeSpan.TicksPerSecond > 0)
            {
                var fraction = (seconds % TimeSpan.TicksPerSecond).ToString("0000000", CultureInfo.InvariantCulture).TrimEnd('0');
                text.Append(CultureInfo.InvariantCulture, $"{seconds / TimeSpan.TicksPerSecond}.{fraction}S");
            }
            else
            {
                Append(text, seconds / TimeSpan.TicksPerSecond, 'S');
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

    private static bool TryAmount(string text, ref int at, out ulong amount, out long fraction)
    {
        fraction = 0;
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

        start = ++at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return TemporalText.TryFraction(text[start..at], out fraction);
    }

    private static (int Rank, long Unit, bool OfMonths) Unit(char letter, bool inTime) => (letter, inTime) switch
    {
        ('Y', false) => (1, 12, true),
        ('M', false) => (2, 1, true),
        ('D', false) => (3, TimeSpan.TicksPerDay, false),
        ('H', true) => (4, TimeSpan.TicksPerHour, false),
        ('M', true) => (5, TimeSpan.TicksPerMinute, false),
        ('S', true) => (6, TimeSpan.TicksPerSecond, false),
        _ => (0, 0, false),
    };
}
