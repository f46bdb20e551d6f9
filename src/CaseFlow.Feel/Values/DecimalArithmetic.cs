using System.Numerics;

namespace CaseFlow.Feel.Values;

/// <summary>The four operations, remainder and order, each computed exactly and rounded once.</summary>
internal static class DecimalArithmetic
{
    private const int MostDigitsOfLong = 18;

    /// <summary>How many digits a number below <see cref="ShortLimit"/> has at most.</summary>
    private const int MostDigitsOfShort = 17;

    private static readonly UInt128[] PowersOfTen = [.. Enumerable.Range(0, MostDigitsOfLong + 1).Select(power => (UInt128)BigInteger.Pow(10, power))];

    /// <summary>Beyond this distance of exponents the smaller term only tells which way to round.</summary>
    private const int FarApart = 80;

    /// <summary>From this exponent on a sum may be too large.</summary>
    private const int NearlyTooLarge = 6000;

    private static readonly UInt128 ShortLimit = 100_000_000_000_000_000;

    internal static FeelNumber? Add(FeelNumber left, FeelNumber right)
    {
        if (left.IsZero || right.IsZero)
        {
            return left.IsZero ? right : left;
        }

        var (high, low) = left.Exponent >= right.Exponent ? (left, right) : (right, left);
        var gap = high.Exponent - low.Exponent;
        if (gap < MostDigitsOfShort && left.Coefficient < ShortLimit && right.Coefficient < ShortLimit && high.Exponent < NearlyTooLarge)
        {
            return AddShort(high.IsNegative, high.Coefficient * PowersOfTen[gap], low);
        }

        var exponent = low.Exponent;
        var lowest = Signed(low);
        if (gap > FarApart)
        {
            gap = FarApart / 2;
            exponent = high.Exponent - gap;
            lowest = low.IsNegative ? BigInteger.MinusOne : BigInteger.One;
        }

        var sum = (Signed(high) * DecimalRounding.PowerOfTen(gap)) + lowest;
        return DecimalRounding.Make(sum.Sign < 0, BigInteger.Abs(sum), exponent);
    }

    /// <summary>Adds what is at most 34 digits together, exactly.</summary>
    private static FeelNumber AddShort(bool isNegative, UInt128 size, FeelNumber other) =>
        isNegative == other.IsNegative ? FeelNumber.Canonical(isNegative, size + other.Coefficient, other.Exponent)
        : size >= other.Coefficient ? FeelNumber.Canonical(isNegative, size - other.Coefficient, other.Exponent)
        : FeelNumber.Canonical(other.IsNegative, other.Coefficient - size, other.Exponent);

    internal static FeelNumber? Multiply(FeelNumber left, FeelNumber right)
    {
        var negative = left.IsNegative != right.IsNegative;
        var exponent = left.Exponent + right.Exponent;
        return left.Coefficient < ShortLimit && right.Coefficient < ShortLimit && Math.Abs(exponent) < 1000
            ? FeelNumber.Canonical(negative, left.Coefficient * right.Coefficient, exponent)
            : DecimalRounding.Make(negative, (BigInteger)left.Coefficient * right.Coefficient, exponent);
    }

    internal static FeelNumber? Divide(FeelNumber left, FeelNumber right)
    {
        if (right.IsZero)
        {
            return null;
        }

        var divisor = (BigInteger)right.Coefficient;
        var dividend = (BigInteger)left.Coefficient;
        var shift = Math.Max(0, DecimalRounding.Digits + 3 + DecimalRounding.CountDigits(divisor) - DecimalRounding.CountDigits(dividend));
        var quotient = BigInteger.DivRem(dividend * DecimalRounding.PowerOfTen(shift), divisor, out var remainder);
        if (!remainder.IsZero)
        {
            // One more digit keeps an inexact quotient from looking like the middle between two numbers.
            quotient = (quotient * 10) + 1;
            shift++;
        }

        return DecimalRounding.Make(left.IsNegative != right.IsNegative, quotient, left.Exponent - right.Exponent - shift);
    }

    internal static FeelNumber? Modulo(FeelNumber left, FeelNumber right)
    {
        if (right.IsZero)
        {
            return null;
        }

        var gap = left.Exponent - right.Exponent;
        if (gap < -FarApart)
        {
            return left.IsZero || left.IsNegative == right.IsNegative ? left : Add(left, right);
        }

        var divisor = (BigInteger)right.Coefficient * DecimalRounding.PowerOfTen(Math.Max(0, -gap));
        var dividend = (BigInteger)left.Coefficient * BigInteger.ModPow(10, Math.Max(0, gap), divisor);
        var remainder = BigInteger.Remainder(dividend, divisor);
        if (!remainder.IsZero && left.IsNegative != right.IsNegative)
        {
            remainder = divisor - remainder;
        }

        return DecimalRounding.Make(right.IsNegative, remainder, Math.Min(left.Exponent, right.Exponent));
    }

    internal static int Compare(FeelNumber left, FeelNumber right)
    {
        if (left.IsZero || right.IsZero || left.IsNegative != right.IsNegative)
        {
            return Sign(left).CompareTo(Sign(right));
        }

        var direction = left.IsNegative ? -1 : 1;
        if (left.Exponent == right.Exponent)
        {
            return direction * left.Coefficient.CompareTo(right.Coefficient);
        }

        var difference = left.Exponent - right.Exponent;
        if (difference is >= -MostDigitsOfLong and <= MostDigitsOfLong && left.Coefficient <= ulong.MaxValue && right.Coefficient <= ulong.MaxValue)
        {
            var (a, b) = (left.Coefficient, right.Coefficient);
            return direction * (difference > 0 ? (a * PowersOfTen[difference]).CompareTo(b) : a.CompareTo(b * PowersOfTen[-difference]));
        }

        var magnitudes = Magnitude(left).CompareTo(Magnitude(right));
        if (magnitudes != 0)
        {
            return direction * magnitudes;
        }

        var least = Math.Min(left.Exponent, right.Exponent);
        return direction * Aligned(left, least).CompareTo(Aligned(right, least));
    }

    private static int Magnitude(FeelNumber number) => number.Exponent + DecimalRounding.CountDigits(number.Coefficient);

    private static BigInteger Aligned(FeelNumber number, int exponent) =>
        (BigInteger)number.Coefficient * DecimalRounding.PowerOfTen(number.Exponent - exponent);

    private static BigInteger Signed(FeelNumber number) => number.IsNegative ? -(BigInteger)number.Coefficient : number.Coefficient;

    private static int Sign(FeelNumber number) => number.IsZero ? 0 : number.IsNegative ? -1 : 1;
}
