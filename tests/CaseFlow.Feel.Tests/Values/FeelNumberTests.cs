using System.Numerics;

namespace CaseFlow.Feel.Tests.Values;

public class FeelNumberTests
{
    [Theory]
    [InlineData("1.50", "1.5")]
    [InlineData("-0", "0")]
    [InlineData("0.000", "0")]
    [InlineData("+7", "7")]
    [InlineData(".25", "0.25")]
    [InlineData("1e3", "1000")]
    [InlineData("1E-3", "0.001")]
    [InlineData("12345678901234567890123456789012345", "1.234567890123456789012345678901234E+34")]
    [InlineData("9999999999999999999999999999999999", "9999999999999999999999999999999999")]
    [InlineData("99999999999999999999999999999999995", "1E+35")]
    [InlineData("10000000000000000000000000000000000.5", "1E+34")]
    [InlineData("1000000000000000000000000000000000.5", "1000000000000000000000000000000000")]
    [InlineData("1000000000000000000000000000000001.5", "1000000000000000000000000000000002")]
    [InlineData("9.999e6144", "9.999E+6144")]
    [InlineData("1e-6176", "1E-6176")]
    [InlineData("1e-6177", "0")]
    public void Text_is_read_exactly_and_rounded_to_34_digits(string text, string shown) => Feel.Number(text).ToString().Should().Be(shown);

    [Theory]
    [InlineData("")]
    [InlineData(null)]
    [InlineData("-")]
    [InlineData("1.")]
    [InlineData("1,5")]
    [InlineData(" 1")]
    [InlineData("1e")]
    [InlineData("0x10")]
    [InlineData("１")]
    [InlineData("1e6145")]
    [InlineData("1e999999999999")]
    public void Other_text_is_no_number(string? text) => FeelNumber.TryParse(text, out _).Should().BeFalse();

    [Fact]
    public void The_four_operations_are_correctly_rounded()
    {
        var random = new Random(4711);
        for (var i = 0; i < 1500; i++)
        {
            var (a, b) = (AnyNumber(random), AnyNumber(random));
            a.Add(b).Should().Be(Exactly(Numerator(a) + Numerator(b), Scale), "because {0} + {1}", a, b);
            a.Subtract(b).Should().Be(Exactly(Numerator(a) - Numerator(b), Scale), "because {0} - {1}", a, b);
            a.Multiply(b).Should().Be(Exactly(Numerator(a) * Numerator(b), Scale * Scale), "because {0} * {1}", a, b);
            if (!b.IsZero)
            {
                a.Divide(b).Should().Be(Exactly(Numerator(a), Numerator(b)), "because {0} / {1}", a, b);
                var floor = BigInteger.Divide(Numerator(a) - Modulus(Numerator(a), Numerator(b)), Numerator(b));
                a.Modulo(b).Should().Be(Exactly(Numerator(a) - (floor * Numerator(b)), Scale), "because {0} modulo {1}", a, b);
            }

            a.CompareTo(b).Should().Be(Numerator(a).CompareTo(Numerator(b)), "because {0} against {1}", a, b);
            Feel.Number(a.ToString()).Should().Be(a);
        }
    }

    [Theory]
    [InlineData("2.5", "2", "3", "2", "3", "2", "2", "3")]
    [InlineData("3.5", "4", "4", "3", "4", "3", "3", "4")]
    [InlineData("-2.5", "-2", "-3", "-2", "-3", "-2", "-3", "-2")]
    [InlineData("2.4", "2", "2", "2", "3", "2", "2", "3")]
    [InlineData("-0.1", "0", "0", "0", "-1", "0", "-1", "0")]
    [InlineData("7", "7", "7", "7", "7", "7", "7", "7")]
    public void Rounding_has_seven_ways(string text, string halfEven, string halfUp, string halfDown, string up, string down, string floor, string ceiling)
    {
        var number = Feel.Number(text);
        new[] { FeelRounding.HalfEven, FeelRounding.HalfUp, FeelRounding.HalfDown, FeelRounding.Up, FeelRounding.Down, FeelRounding.Floor, FeelRounding.Ceiling }
            .Select(rounding => number.Round(0, rounding)!.Value.ToString())
            .Should().Equal(halfEven, halfUp, halfDown, up, down, floor, ceiling);
    }

    [Theory]
    [InlineData("1234.567", 2, "1234.57")]
    [InlineData("1234.567", -2, "1200")]
    [InlineData("1250", -2, "1200")]
    [InlineData("51", -2, "100")]
    [InlineData("49", -2, "0")]
    [InlineData("1e-40", 6000, "1E-40")]
    [InlineData("1", int.MinValue, "0")]
    [InlineData("1", int.MaxValue, "1")]
    public void Rounding_knows_places_on_both_sides_of_the_point(string text, int scale, string expected) =>
        Feel.Number(text).Round(scale, FeelRounding.HalfEven)!.Value.Should().Be(Feel.Number(expected));

    [Theory]
    [InlineData("2", "10", "1024")]
    [InlineData("2", "-2", "0.25")]
    [InlineData("-2", "3", "-8")]
    [InlineData("1.5", "2", "2.25")]
    [InlineData("4", "0.5", "2")]
    [InlineData("2", "0.5", "1.414213562373095048801688724209698")]
    [InlineData("10", "0.3", "1.995262314968879601352455396739536")]
    [InlineData("3", "-1", "0.3333333333333333333333333333333333")]
    [InlineData("1.0000001", "1000000000", "2.688103701264923810505600301477504e43")]
    [InlineData("5", "0", "1")]
    [InlineData("0", "5", "0")]
    [InlineData("0.1", "100000", "0")]
    public void Powers_are_precise(string value, string power, string expected) =>
        Feel.Number(value).Power(Feel.Number(power)).Should().Be(Feel.Number(expected));

    [Theory]
    [InlineData("0", "-1")]
    [InlineData("-8", "0.5")]
    [InlineData("10", "7000")]
    [InlineData("0.5", "-100000")]
    [InlineData("2", "1e30")]
    public void Powers_without_a_result_are_null(string value, string power) => Feel.Number(value).Power(Feel.Number(power)).Should().BeNull();

    [Theory]
    [InlineData("9223372036854775807", true)]
    [InlineData("-9223372036854775808", true)]
    [InlineData("9223372036854775808", false)]
    [InlineData("-9223372036854775809", false)]
    [InlineData("1e18", true)]
    [InlineData("1e19", false)]
    [InlineData("1e6000", false)]
    [InlineData("99e18", false)]
    [InlineData("0", true)]
    [InlineData("0.5", false)]
    public void Whole_numbers_convert_to_long_when_they_fit(string text, bool fits)
    {
        Feel.Number(text).TryToInt64(out var value).Should().Be(fits);
        if (fits)
        {
            FeelNumber.From(value).Should().Be(Feel.Number(text));
        }
    }

    [Theory]
    [InlineData("79228162514264337593543950335", true)]
    [InlineData("79228162514264337593543950336", false)]
    [InlineData("-0.0000000000000000000000000001", true)]
    [InlineData("0.00000000000000000000000000001", false)]
    [InlineData("1e28", true)]
    [InlineData("1234.5", true)]
    public void Numbers_convert_to_decimal_when_they_fit_exactly(string text, bool fits)
    {
        Feel.Number(text).TryToDecimal(out var value).Should().Be(fits);
        if (fits)
        {
            FeelNumber.From(value).Should().Be(Feel.Number(text));
        }
    }

    [Fact]
    public void Far_apart_terms_still_round_the_right_way()
    {
        var large = Feel.Number("1e3000");
        large.Add(Feel.Number("1e-3000")).Should().Be(large);
        large.Subtract(Feel.Number("1e-3000")).Should().Be(large);
        large.Modulo(Feel.Number("7")).Should().Be(FeelNumber.From((long)BigInteger.ModPow(10, 3000, 7)));
        Feel.Number("1e-3000").Modulo(large.Negate()).Should().Be(large.Negate());
    }

    private const int Places = 60;

    private static BigInteger Scale => BigInteger.Pow(10, Places);

    private static FeelNumber AnyNumber(Random random)
    {
        var digits = random.Next(1, 35);
        var text = string.Concat(Enumerable.Range(0, digits).Select(_ => random.Next(3) == 0 ? '9' : (char)('0' + random.Next(10))));
        return Feel.Number($"{(random.Next(2) == 0 ? "-" : "")}{text}e{random.Next(-60, 30)}");
    }

    /// <summary>The number as a whole count of 10^-60.</summary>
    private static BigInteger Numerator(FeelNumber number) =>
        (number.IsNegative ? -1 : 1) * (BigInteger)number.Coefficient * BigInteger.Pow(10, number.Exponent + Places);

    private static BigInteger Modulus(BigInteger a, BigInteger b) => ((a % b) + b) % b;

    /// <summary>The fraction rounded to 34 digits by comparing it with its two neighbours, as a rational number.</summary>
    private static FeelNumber Exactly(BigInteger numerator, BigInteger denominator)
    {
        if (numerator.IsZero)
        {
            return FeelNumber.Zero;
        }

        var negative = numerator.Sign != denominator.Sign;
        (numerator, denominator) = (BigInteger.Abs(numerator), BigInteger.Abs(denominator));
        var exponent = 0;
        while (numerator / denominator < BigInteger.Pow(10, 33))
        {
            numerator *= 10;
            exponent--;
        }

        while (numerator / denominator >= BigInteger.Pow(10, 34))
        {
            denominator *= 10;
            exponent++;
        }

        var below = numerator / denominator;
        var twice = 2 * (numerator - (below * denominator));
        var rounded = twice > denominator || (twice == denominator && !below.IsEven) ? below + 1 : below;
        return Feel.Number($"{(negative ? "-" : "")}{rounded}e{exponent}");
    }
}
