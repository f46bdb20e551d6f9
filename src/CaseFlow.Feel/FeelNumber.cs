using System.Numerics;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>
/// A decimal number of up to 34 significant digits, rounded half to even, with exponents as IEEE 754 decimal128 has them
/// (DMN 1.5 §10.3.2.3.1). Kept without trailing zeros, so 1.0 and 1.00 are the same number.
/// </summary>
public readonly record struct FeelNumber : IComparable<FeelNumber>
{
    private FeelNumber(bool negative, UInt128 coefficient, int exponent)
    {
        IsNegative = negative;
        Coefficient = coefficient;
        Exponent = exponent;
    }

    /// <summary>The number 0.</summary>
    public static FeelNumber Zero { get; }

    /// <summary>True below zero.</summary>
    public bool IsNegative { get; }

    /// <summary>True for 0.</summary>
    public bool IsZero => Coefficient == UInt128.Zero;

    /// <summary>True when the number has no fraction.</summary>
    public bool IsInteger => Exponent >= 0;

    internal UInt128 Coefficient { get; }

    internal int Exponent { get; }

    /// <summary>Makes a number from a whole number, exactly.</summary>
    /// <param name="value">The whole number.</param>
    public static FeelNumber From(long value) =>
        Canonical(value < 0, value < 0 ? (UInt128)(-(Int128)value) : (UInt128)value, 0);

    /// <summary>Makes a number from a base library decimal, exactly.</summary>
    /// <param name="value">The decimal.</param>
    public static FeelNumber From(decimal value)
    {
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(value, bits);
        var coefficient = new UInt128((uint)bits[2], ((ulong)(uint)bits[1] << 32) | (uint)bits[0]);
        return Canonical(value < 0, coefficient, -((bits[3] >> 16) & 0xFF));
    }

    /// <summary>Reads a number: an optional sign, digits with an optional fraction, an optional exponent. No spaces, no grouping.</summary>
    /// <param name="text">The text; digits beyond the 34th are rounded half to even.</param>
    /// <param name="number">The number; 0 when the text is none.</param>
    /// <returns>False when the text is not a number or its size is beyond decimal128.</returns>
    public static bool TryParse(string? text, out FeelNumber number) => DecimalText.TryParse(text, out number);

    /// <summary>Adds.</summary>
    /// <param name="other">The second term.</param>
    /// <returns>The sum; null when it is too large for decimal128.</returns>
    public FeelNumber? Add(FeelNumber other) => DecimalArithmetic.Add(this, other);

    /// <summary>Subtracts.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The difference; null when it is too large for decimal128.</returns>
    public FeelNumber? Subtract(FeelNumber other) => DecimalArithmetic.Add(this, other.Negate());

    /// <summary>Multiplies.</summary>
    /// <param name="other">The second factor.</param>
    /// <returns>The product; null when it is too large for decimal128.</returns>
    public FeelNumber? Multiply(FeelNumber other) => DecimalArithmetic.Multiply(this, other);

    /// <summary>Divides.</summary>
    /// <param name="other">The divisor.</param>
    /// <returns>The quotient; null for a divisor of 0 and when it is too large for decimal128.</returns>
    public FeelNumber? Divide(FeelNumber other) => DecimalArithmetic.Divide(this, other);

    /// <summary>The remainder of the division rounded down: the result has the divisor's sign (DMN 1.5 §10.3.4.5, modulo).</summary>
    /// <param name="other">The divisor.</param>
    /// <returns>The remainder; null for a divisor of 0.</returns>
    public FeelNumber? Modulo(FeelNumber other) => DecimalArithmetic.Modulo(this, other);

    /// <summary>Raises to a power, whole or fractional.</summary>
    /// <param name="exponent">The power.</param>
    /// <returns>The result; null for 0 to a negative power, a negative number to a fractional one, and a result too large.</returns>
    public FeelNumber? Power(FeelNumber exponent) => DecimalPower.Power(this, exponent);

    /// <summary>The same number with the opposite sign.</summary>
    public FeelNumber Negate() => IsZero ? this : new(!IsNegative, Coefficient, Exponent);

    /// <summary>The number without its sign.</summary>
    public FeelNumber Abs() => new(false, Coefficient, Exponent);

    /// <summary>The largest whole number that is not larger.</summary>
    public FeelNumber Floor() => Round(0, FeelRounding.Floor)!.Value;

    /// <summary>The smallest whole number that is not smaller.</summary>
    public FeelNumber Ceiling() => Round(0, FeelRounding.Ceiling)!.Value;

    /// <summary>Rounds to a number of decimal places.</summary>
    /// <param name="scale">Digits kept after the decimal point; negative rounds to tens, hundreds and so on.</param>
    /// <param name="rounding">How to round.</param>
    /// <returns>The rounded number; null when it is too large for decimal128.</returns>
    public FeelNumber? Round(int scale, FeelRounding rounding) => DecimalRounding.Round(this, scale, rounding);

    /// <summary>Converts to a whole number.</summary>
    /// <param name="value">The whole number; 0 when there is none.</param>
    /// <returns>False when the number has a fraction or does not fit.</returns>
    public bool TryToInt64(out long value)
    {
        value = 0;
        if (!IsInteger || Exponent > 18 || (IsZero && Exponent != 0))
        {
            return false;
        }

        var size = (Int128)(BigInteger)Coefficient;
        if (size > long.MaxValue)
        {
            // Only the least long has a size beyond the greatest.
            value = IsNegative && Exponent == 0 && -size == long.MinValue ? long.MinValue : 0;
            return value != 0;
        }

        size *= (Int128)(UInt128)BigInteger.Pow(10, Exponent);
        size = IsNegative ? -size : size;
        if (size < long.MinValue || size > long.MaxValue)
        {
            return false;
        }

        value = (long)size;
        return true;
    }

    /// <summary>Converts to a base library decimal, exactly.</summary>
    /// <param name="value">The decimal; 0 when there is none.</param>
    /// <returns>False when the decimal cannot hold the number exactly.</returns>
    public bool TryToDecimal(out decimal value)
    {
        value = 0;
        if (Exponent is < -28 or > 28)
        {
            return false;
        }

        var coefficient = (BigInteger)Coefficient * (Exponent > 0 ? BigInteger.Pow(10, Exponent) : BigInteger.One);
        if (coefficient.GetBitLength() > 96)
        {
            return false;
        }

        var bits = (UInt128)coefficient;
        value = new decimal((int)(uint)(bits & uint.MaxValue), (int)(uint)((bits >> 32) & uint.MaxValue), (int)(uint)(bits >> 64), IsNegative, (byte)Math.Max(0, -Exponent));
        return true;
    }

    /// <inheritdoc/>
    public int CompareTo(FeelNumber other) => DecimalArithmetic.Compare(this, other);

    /// <summary>The digits, without exponent for sizes of up to 34 places before and 40 after the decimal point, else as 1.5E+100.</summary>
    public override string ToString() => DecimalText.Write(this);

    /// <summary>Less than.</summary>
    public static bool operator <(FeelNumber left, FeelNumber right) => left.CompareTo(right) < 0;

    /// <summary>Less than or equal.</summary>
    public static bool operator <=(FeelNumber left, FeelNumber right) => left.CompareTo(right) <= 0;

    /// <summary>Greater than.</summary>
    public static bool operator >(FeelNumber left, FeelNumber right) => left.CompareTo(right) > 0;

    /// <summary>Greater than or equal.</summary>
    public static bool operator >=(FeelNumber left, FeelNumber right) => left.CompareTo(right) >= 0;

    /// <summary>Takes trailing zeros off a coefficient already within 34 digits and the exponent range.</summary>
    internal static FeelNumber Canonical(bool negative, UInt128 coefficient, int exponent)
    {
        if (coefficient == UInt128.Zero)
        {
            return default;
        }

        while (coefficient > ulong.MaxValue)
        {
            var (quotient, remainder) = UInt128.DivRem(coefficient, 10);
            if (remainder != UInt128.Zero)
            {
                return new(negative, coefficient, exponent);
            }

            coefficient = quotient;
            exponent++;
        }

        var small = (ulong)coefficient;
        while (small % 10 == 0)
        {
            small /= 10;
            exponent++;
        }

        return new(negative, small, exponent);
    }
}
