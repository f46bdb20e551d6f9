using System.Numerics;

namespace CaseFlow.Feel.Values;

/// <summary>Powers, logarithms and roots, computed with 100 places and rounded once.</summary>
internal static class DecimalPower
{
    private const int Places = 100;
    private const int OutOfSight = 20_000;
    private static readonly BigInteger One = BigInteger.Pow(10, Places);
    private static readonly BigInteger LogOf2 = 2 * AreaTangent(One / 3);
    private static readonly BigInteger LogOf10 = (3 * LogOf2) + LogNearOne(One * 5 / 4);

    internal static FeelNumber? Power(FeelNumber value, FeelNumber exponent)
    {
        if (exponent.IsZero)
        {
            return FeelNumber.From(1);
        }

        if (value.IsZero)
        {
            return exponent.IsNegative ? null : FeelNumber.Zero;
        }

        if (exponent.TryToInt64(out var whole) && whole is >= -1_000_000_000 and <= 1_000_000_000)
        {
            return WholePower(value, whole);
        }

        if (value.IsNegative)
        {
            var size = exponent.IsInteger ? Power(value.Abs(), exponent) : null;
            return exponent.Modulo(FeelNumber.From(2)) is { IsZero: false } ? size?.Negate() : size;
        }

        var logarithm = Log(value) * exponent.Coefficient;
        var shift = exponent.Exponent;
        return shift > Places || (shift > 0 && DecimalRounding.CountDigits(BigInteger.Abs(logarithm)) + shift > Places + 6)
            ? Extreme(logarithm.Sign < 0 != exponent.IsNegative, logarithm.IsZero)
            : Exp((shift >= 0 ? logarithm * DecimalRounding.PowerOfTen(shift) : logarithm / DecimalRounding.PowerOfTen(-shift)) * (exponent.IsNegative ? -1 : 1));
    }

    /// <summary>e to the power; null when too large.</summary>
    internal static FeelNumber? Exponential(FeelNumber power)
    {
        var magnitude = power.Exponent + DecimalRounding.CountDigits(power.Coefficient);
        return power.IsZero ? FeelNumber.From(1)
            : magnitude > 6 ? Extreme(power.IsNegative, false)
            : Exp(Fixed(power));
    }

    /// <summary>The natural logarithm; null for 0 and below.</summary>
    internal static FeelNumber? NaturalLogarithm(FeelNumber value)
    {
        if (value.IsZero || value.IsNegative)
        {
            return null;
        }

        var logarithm = Log(value);
        return DecimalRounding.Make(logarithm.Sign < 0, BigInteger.Abs(logarithm), -Places);
    }

    /// <summary>The square root; null below 0.</summary>
    internal static FeelNumber? SquareRoot(FeelNumber value)
    {
        if (value.IsNegative || value.IsZero)
        {
            return value.IsZero ? value : null;
        }

        var odd = value.Exponent & 1;
        return SquareRoot(odd == 0 ? value.Coefficient : (BigInteger)value.Coefficient * 10, BigInteger.One, (value.Exponent - odd) / 2);
    }

    /// <summary>The square root of a fraction, times a power of ten, rounded once.</summary>
    internal static FeelNumber? SquareRoot(BigInteger numerator, BigInteger denominator, int exponent)
    {
        if (numerator.IsZero)
        {
            return FeelNumber.Zero;
        }

        var shift = Math.Max(0, (80 + DecimalRounding.CountDigits(denominator) - DecimalRounding.CountDigits(numerator)) / 2);
        var scaled = BigInteger.DivRem(numerator * DecimalRounding.PowerOfTen(2 * shift), denominator, out var remainder);
        var root = WholeRoot(scaled);
        var exact = remainder.IsZero && root * root == scaled;
        return DecimalRounding.Make(false, exact ? root : (root * 10) + 1, exponent - shift - (exact ? 0 : 1));
    }

    private static BigInteger WholeRoot(BigInteger square)
    {
        var root = (BigInteger)1 << (int)((square.GetBitLength() + 1) / 2);
        while (true)
        {
            var next = (root + (square / root)) >> 1;
            if (next >= root)
            {
                return root;
            }

            root = next;
        }
    }

    private static FeelNumber? WholePower(FeelNumber value, long power)
    {
        var (result, exponent) = (BigInteger.One, 0L);
        var (factor, factorExponent) = ((BigInteger)value.Coefficient, (long)value.Exponent);
        var left = Math.Abs(power);
        for (var rest = left; rest > 0; rest >>= 1)
        {
            if ((rest & 1) == 1)
            {
                (result, exponent) = Trim(result * factor, exponent + factorExponent);
            }

            (factor, factorExponent) = Trim(factor * factor, 2 * factorExponent);
        }

        var negative = value.IsNegative && (left & 1) == 1;
        var magnitude = exponent + DecimalRounding.CountDigits(result);
        if (Math.Abs(magnitude) > OutOfSight)
        {
            return Extreme(magnitude < 0 != power < 0, false);
        }

        if (power > 0)
        {
            return DecimalRounding.Make(negative, result, (int)exponent);
        }

        var shift = Places + DecimalRounding.CountDigits(result);
        var quotient = BigInteger.DivRem(DecimalRounding.PowerOfTen(shift), result, out var remainder);
        return remainder.IsZero
            ? DecimalRounding.Make(negative, quotient, (int)(-exponent - shift))
            : DecimalRounding.Make(negative, (quotient * 10) + 1, (int)(-exponent - shift - 1));
    }

    private static (BigInteger Coefficient, long Exponent) Trim(BigInteger coefficient, long exponent)
    {
        var drop = DecimalRounding.CountDigits(coefficient) - (2 * Places);
        return drop <= 0 ? (coefficient, exponent) : (coefficient / DecimalRounding.PowerOfTen(drop), exponent + drop);
    }

    /// <summary>A result so far from 1 that only the direction counts.</summary>
    private static FeelNumber? Extreme(bool small, bool exactlyOne) =>
        exactlyOne ? FeelNumber.From(1) : small ? FeelNumber.Zero : null;

    private static BigInteger Fixed(FeelNumber value)
    {
        var shift = Places + value.Exponent;
        var size = shift >= 0 ? value.Coefficient * DecimalRounding.PowerOfTen(shift) : value.Coefficient / DecimalRounding.PowerOfTen(-shift);
        return value.IsNegative ? -size : size;
    }

    private static BigInteger Log(FeelNumber positive)
    {
        var digits = DecimalRounding.CountDigits(positive.Coefficient);
        var mantissa = positive.Coefficient * DecimalRounding.PowerOfTen(Places - digits + 1);
        var halvings = 0;
        while (mantissa > One * 3 / 2)
        {
            mantissa >>= 1;
            halvings++;
        }

        return (LogOf10 * (positive.Exponent + digits - 1)) + (LogOf2 * halvings) + LogNearOne(mantissa);
    }

    private static BigInteger LogNearOne(BigInteger value) => 2 * AreaTangent((value - One) * One / (value + One));

    private static BigInteger AreaTangent(BigInteger value)
    {
        var square = value * value / One;
        var (sum, power) = (value, value);
        for (var n = 3; !power.IsZero; n += 2)
        {
            power = power * square / One;
            sum += power / n;
        }

        return sum;
    }

    private static FeelNumber? Exp(BigInteger power)
    {
        var tens = BigInteger.Divide(power, LogOf10);
        if (BigInteger.Abs(tens) > OutOfSight)
        {
            return Extreme(power.Sign < 0, false);
        }

        const int Halvings = 8;
        var rest = (power - (tens * LogOf10)) >> Halvings;
        var (sum, term) = (One, One);
        for (var n = 1; !term.IsZero; n++)
        {
            term = BigInteger.Divide(term * rest, One * n);
            sum += term;
        }

        for (var i = 0; i < Halvings; i++)
        {
            sum = sum * sum / One;
        }

        return DecimalRounding.Make(false, sum, (int)tens - Places);
    }
}
