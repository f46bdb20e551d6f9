using System.Globalization;
using System.Numerics;

namespace CaseFlow.Feel.Values;

/// <summary>Numbers as text, both ways.</summary>
internal static class DecimalText
{
    private const int LongestPlain = 34;
    private const int LongestFraction = 40;

    internal static bool TryParse(string? text, out FeelNumber number)
    {
        number = default;
        if (string.IsNullOrEmpty(text))
        {
            return false;
        }

        var at = text[0] is '-' or '+' ? 1 : 0;
        var whole = Digits(text, ref at);
        var fraction = string.Empty;
        if (at < text.Length && text[at] == '.')
        {
            at++;
            fraction = Digits(text, ref at);
            if (fraction.Length == 0)
            {
                return false;
            }
        }

        if (whole.Length + fraction.Length == 0 || !TryExponent(text, ref at, out var exponent) || at != text.Length)
        {
            return false;
        }

        var coefficient = BigInteger.Parse(whole + fraction, NumberStyles.None, CultureInfo.InvariantCulture);
        if (DecimalRounding.Make(text[0] == '-', coefficient, exponent - fraction.Length) is not { } parsed)
        {
            return false;
        }

        number = parsed;
        return true;
    }

    internal static string Write(FeelNumber number)
    {
        var digits = ((BigInteger)number.Coefficient).ToString(CultureInfo.InvariantCulture);
        var sign = number.IsNegative ? "-" : string.Empty;
        var point = digits.Length + number.Exponent;
        if (number.Exponent >= 0 && point <= LongestPlain)
        {
            return sign + digits + new string('0', number.Exponent);
        }

        if (number.Exponent < 0 && -number.Exponent <= LongestFraction)
        {
            return point > 0
                ? $"{sign}{digits[..point]}.{digits[point..]}"
                : $"{sign}0.{new string('0', -point)}{digits}";
        }

        var fraction = digits.Length > 1 ? "." + digits[1..] : string.Empty;
        return string.Create(CultureInfo.InvariantCulture, $"{sign}{digits[0]}{fraction}E{point - 1:+0;-0}");
    }

    private static string Digits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return text[start..at];
    }

    private static bool TryExponent(string text, ref int at, out int exponent)
    {
        exponent = 0;
        if (at >= text.Length || text[at] is not ('e' or 'E'))
        {
            return true;
        }

        at++;
        var negative = at < text.Length && text[at] == '-';
        if (at < text.Length && text[at] is '-' or '+')
        {
            at++;
        }

        var digits = Digits(text, ref at);
        if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out exponent) || exponent > 100_000)
        {
            return false;
        }

        exponent = negative ? -exponent : exponent;
        return true;
    }
}
