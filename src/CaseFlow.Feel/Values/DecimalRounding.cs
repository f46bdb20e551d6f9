using System.Numerics;

namespace CaseFlow.Feel.Values;

/// <summary>Brings exact intermediate results into decimal128: 34 digits, exponents −6176 to 6111.</summary>
internal static class DecimalRounding
{
    internal const int Digits = 34;
    private const int LeastExponent = -6176;
    private const int GreatestMagnitude = 6144;
    private static readonly BigInteger[] Powers = MakePowers(320);

    internal static BigInteger PowerOfTen(int exponent) => exponent < Powers.Length ? Powers[exponent] : BigInteger.Pow(10, exponent);

    internal static int CountDigits(BigInteger positive)
    {
        if (positive.IsZero)
        {
            return 1;
        }

        var guess = (int)((positive.GetBitLength() - 1) * 0.30102999566398119521) + 1;
        return positive >= PowerOfTen(guess) ? guess + 1 : guess;
    }

    /// <summary>Rounds half to even into range; null when too large, 0 when too small.</summary>
    internal static FeelNumber? Make(bool negative, BigInteger coefficient, int exponent)
    {
        if (coefficient.IsZero)
        {
            return FeelNumber.Zero;
        }

        var digits = CountDigits(coefficient);
        var drop = Math.Max(digits - Digits, LeastExponent - exponent);
        if (drop > digits)
        {
            return FeelNumber.Zero;
        }

        if (drop > 0)
        {
            coefficient = Shorten(coefficient, drop, negative, FeelRounding.HalfEven);
            exponent += drop;
            digits = CountDigits(coefficient);
        }

        return exponent + digits - 1 > GreatestMagnitude ? null : FeelNumber.Canonical(negative, (UInt128)coefficient, exponent);
    }

    internal static FeelNumber? Round(FeelNumber number, int scale, FeelRounding rounding)
    {
        var drop = -(long)scale - number.Exponent;
        if (drop <= 0 || number.IsZero)
        {
            return number;
        }

        // Beyond one digit more than there are, how far the number lies below the last place kept no longer matters.
        var coefficient = (BigInteger)number.Coefficient;
        var shortened = Shorten(coefficient, (int)Math.Min(drop, Digits + 1), number.IsNegative, rounding);
        return shortened.IsZero ? FeelNumber.Zero
            : -(long)scale > GreatestMagnitude ? null
            : Make(number.IsNegative, shortened, -scale);
    }

    private static BigInteger Shorten(BigInteger coefficient, int drop, bool negative, FeelRounding rounding)
    {
        var quotient = BigInteger.DivRem(coefficient, PowerOfTen(drop), out var remainder);
        if (remainder.IsZero)
        {
            return quotient;
        }

        var half = (remainder * 2).CompareTo(PowerOfTen(drop));
        var awayFromZero = rounding switch
        {
            FeelRounding.HalfEven => half > 0 || (half == 0 && !quotient.IsEven),
            FeelRounding.HalfUp => half >= 0,
            FeelRounding.HalfDown => half > 0,
            FeelRounding.Up => true,
            FeelRounding.Down => false,
            FeelRounding.Floor => negative,
            _ => !negative,
        };
        return awayFromZero ? quotient + 1 : quotient;
    }

    private static BigInteger[] MakePowers(int count)
    {
        var powers = new BigInteger[count];
        powers[0] = BigInteger.One;
        for (var i = 1; i < count; i++)
        {
            powers[i] = powers[i - 1] * 10;
        }

        return powers;
    }
}
