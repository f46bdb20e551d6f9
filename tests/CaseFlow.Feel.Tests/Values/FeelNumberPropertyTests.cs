using System.Globalization;
using System.Numerics;

namespace CaseFlow.Feel.Tests.Values;

/// <summary>Numbers against whole-number arithmetic and series of far more digits than a number has.</summary>
public class FeelNumberPropertyTests
{
    private const int LeastExponent = -6176;
    private const int GreatestMagnitude = 6144;

    /// <summary>The digits behind the point of the series.</summary>
    private const int Places = 130;

    private static readonly BigInteger One = BigInteger.Pow(10, Places);

    [Fact]
    public void Sums_and_products_are_correctly_rounded_at_both_ends_of_the_range()
    {
        var random = new Random(20261122);
        for (var i = 0; i < 400; i++)
        {
            var (first, second) = (random.Next(2) == 0 ? random.Next(-6176, -6080) : random.Next(6060, 6111), random.Next(-70, 70));
            var a = AnyNumber(random, first);
            var b = AnyNumber(random, Math.Clamp(first + second, -6176, 6110));
            var least = Math.Min(a.Exponent, b.Exponent);
            a.Add(b).Should().Be(Rounded(Whole(a, least) + Whole(b, least), least), "because {0} + {1}", a, b);
            a.Subtract(b).Should().Be(Rounded(Whole(a, least) - Whole(b, least), least), "because {0} - {1}", a, b);
            var c = AnyNumber(random, random.Next(-120, 120));
            a.Multiply(c).Should().Be(Rounded(Whole(a, a.Exponent) * Whole(c, c.Exponent), a.Exponent + c.Exponent), "because {0} * {1}", a, c);
        }
    }

    [Theory]
    [InlineData("9e6144", "9e6144")]
    [InlineData("9.999999999999999999999999999999999e6144", "1e6144")]
    [InlineData("-9e6144", "-2e6144")]
    public void A_sum_beyond_the_range_is_null(string left, string right) => Feel.Number(left).Add(Feel.Number(right)).Should().BeNull();

    [Fact]
    public void Whole_powers_are_correctly_rounded()
    {
        var random = new Random(53);
        for (var i = 0; i < 300; i++)
        {
            var (value, power) = (AnyNumber(random, random.Next(-40, 10)), random.Next(1, 40));
            value.Power(FeelNumber.From(power)).Should().Be(Rounded(BigInteger.Pow(Whole(value, value.Exponent), power), value.Exponent * power), "because {0} ** {1}", value, power);
        }
    }

    [Fact]
    public void Square_roots_are_correctly_rounded()
    {
        var random = new Random(54);
        for (var i = 0; i < 500; i++)
        {
            var value = AnyNumber(random, random.Next(-6000, 6000)).Abs();
            if (value.IsZero)
            {
                continue;
            }

            // The doubled root lies within half of its last digit: 4 * value between the squares of one less and one more.
            var root = Number($"sqrt({value})");
            var digits = BigInteger.Parse(((BigInteger)root.Coefficient).ToString(CultureInfo.InvariantCulture).PadRight(34, '0'), CultureInfo.InvariantCulture);
            var exponent = root.Exponent - (digits / root.Coefficient).ToString(CultureInfo.InvariantCulture).Length + 1;
            var least = Math.Min(value.Exponent, 2 * exponent);
            var scale = BigInteger.Pow(10, (2 * exponent) - least);
            var four = 4 * Whole(value, least);
            (four >= BigInteger.Pow((2 * digits) - 1, 2) * scale && four <= BigInteger.Pow((2 * digits) + 1, 2) * scale).Should().BeTrue("because {0} is the root of {1}", root, value);
        }
    }

    [Fact]
    public void Exponentials_logarithms_and_powers_are_correctly_rounded()
    {
        var random = new Random(55);
        for (var i = 0; i < 60; i++)
        {
            var power = AnyNumber(random, -33).Multiply(FeelNumber.From(random.Next(1, 30)))!.Value;
            Number($"exp({power})").Should().Be(Rounded(Exponential(Fixed(power)), -Places)!.Value, "because of exp({0})", power);

            var value = AnyNumber(random, random.Next(-36, -30)).Abs();
            if (!value.IsZero)
            {
                var logarithm = Logarithm(Fixed(value));
                Number($"log({value})").Should().Be(Rounded(logarithm, -Places)!.Value, "because of log({0})", value);
                var small = FeelNumber.From(random.Next(-1500, 1500)).Divide(FeelNumber.From(1000))!.Value;
                value.Power(small).Should().Be(Rounded(Exponential(logarithm * Fixed(small) / One), -Places), "because of {0} ** {1}", value, small);
            }
        }
    }

    [Theory]
    [InlineData("1.000000000000000000000000000000001", "9.999999999999999999999999999999995E-34")]
    [InlineData("0.9999999999999999999999999999999999", "-1E-34")]
    [InlineData("1.000000000000000000000000000000007", "6.999999999999999999999999999999976E-33")]
    public void Logarithms_near_1_keep_their_digits(string value, string expected) => Number($"log({value})").Should().Be(Feel.Number(expected));

    [Theory]
    [InlineData("-1", "2000000001", "-1")]
    [InlineData("-1", "2000000002", "1")]
    [InlineData("-1", "1e30", "1")]
    [InlineData("-0.5", "1e12", "0")]
    public void Negative_numbers_have_very_large_whole_powers(string value, string power, string expected) =>
        Feel.Number(value).Power(Feel.Number(power)).Should().Be(Feel.Number(expected));

    [Fact]
    public void Sums_and_differences_of_short_numbers_are_exact()
    {
        const int Least = -40;
        var random = new Random(56);
        for (var i = 0; i < 20_000; i++)
        {
            var exponent = random.Next(-20, 20);
            var left = Feel.Number($"{random.NextInt64(-99_999_999_999_999_999, 99_999_999_999_999_999) / (long)Math.Pow(10, random.Next(17))}e{exponent}");
            var right = Feel.Number($"{random.NextInt64(-99_999_999_999_999_999, 99_999_999_999_999_999) / (long)Math.Pow(10, random.Next(17))}e{exponent + random.Next(-18, 19)}");
            left.Add(right).Should().Be(Rounded(Whole(left, Least) + Whole(right, Least), Least), "because of {0} + {1}", left, right);
            left.Subtract(right).Should().Be(Rounded(Whole(left, Least) - Whole(right, Least), Least), "because of {0} - {1}", left, right);
        }
    }

    private static FeelNumber Number(string expression) => ((FeelValue.Number)Feel.Run(expression).Value).Value;

    private static FeelNumber AnyNumber(Random random, int exponent)
    {
        var digits = string.Concat(Enumerable.Range(0, random.Next(1, 35)).Select(_ => random.Next(3) == 0 ? '9' : (char)('0' + random.Next(10))));
        return Feel.Number($"{(random.Next(2) == 0 ? "-" : "")}{digits}e{exponent}");
    }

    /// <summary>The number as a whole count of a power of ten.</summary>
    private static BigInteger Whole(FeelNumber number, int exponent) => number.IsZero ? BigInteger.Zero
        : (number.IsNegative ? -1 : 1) * (BigInteger)number.Coefficient * BigInteger.Pow(10, number.Exponent - exponent);

    /// <summary>A whole count of a power of ten rounded half to even into the range; null when too large.</summary>
    private static FeelNumber? Rounded(BigInteger whole, int exponent)
    {
        var size = BigInteger.Abs(whole);
        var digits = size.ToString(CultureInfo.InvariantCulture).Length;
        var drop = Math.Max(0, Math.Max(digits - 34, LeastExponent - exponent));
        var unit = BigInteger.Pow(10, drop);
        var rounded = size / unit;
        var twice = 2 * (size - (rounded * unit));
        rounded += twice > unit || (twice == unit && !rounded.IsEven) ? 1 : 0;
        if (rounded.IsZero)
        {
            return FeelNumber.Zero;
        }

        return exponent + drop + rounded.ToString(CultureInfo.InvariantCulture).Length - 1 > GreatestMagnitude ? null
            : Feel.Number($"{(whole.Sign < 0 ? "-" : "")}{rounded}e{exponent + drop}");
    }

    private static BigInteger Fixed(FeelNumber number) => Whole(number, Math.Min(number.Exponent, -Places)) / BigInteger.Pow(10, -Places - Math.Min(number.Exponent, -Places));

    private static BigInteger Exponential(BigInteger power)
    {
        const int Halvings = 40;
        var guard = BigInteger.Pow(10, 30);
        var one = One * guard;
        var small = (power * guard) >> Halvings;
        var (sum, term) = (one, one);
        for (var n = 1; !term.IsZero && term != BigInteger.MinusOne; n++)
        {
            term = term * small / (one * n);
            sum += term;
        }

        for (var i = 0; i < Halvings; i++)
        {
            sum = sum * sum / one;
        }

        return sum / guard;
    }

    private static BigInteger Logarithm(BigInteger value)
    {
        var logarithm = (BigInteger)((BigInteger.Log(value) - (Places * Math.Log(10))) * 1e15) * One / BigInteger.Pow(10, 15);
        for (var i = 0; i < 5; i++)
        {
            var power = Exponential(logarithm);
            logarithm += 2 * One * (value - power) / (value + power);
        }

        return logarithm;
    }
}
