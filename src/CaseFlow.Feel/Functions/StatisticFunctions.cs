using System.Collections.Immutable;
using System.Numerics;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Product, median, mode and standard deviation of numbers (DMN 1.5 §10.3.4.4).</summary>
internal static class StatisticFunctions
{
    /// <summary>What is so many digits smaller than the largest number does not show in the deviation.</summary>
    private const int DigitsThatCount = 150;

    /// <summary>The product of no numbers is null, as their sum is.</summary>
    internal static FeelValue Product(Arguments arguments)
    {
        if (!TryNumbers(arguments, out var numbers) || numbers.Length == 0)
        {
            return FeelValue.Missing;
        }

        FeelNumber? product = FeelNumber.From(1);
        for (var i = 0; i < numbers.Length && product is not null; i++)
        {
            product = product.Value.Multiply(numbers[i]);
        }

        return arguments.InRange(product);
    }

    internal static FeelValue Median(Arguments arguments)
    {
        if (!TryNumbers(arguments, out var numbers) || numbers.Length == 0)
        {
            return FeelValue.Missing;
        }

        Array.Sort(numbers);
        var middle = numbers[numbers.Length / 2];
        return numbers.Length % 2 == 1 ? FeelValue.Of(middle)
            : arguments.InRange(numbers[(numbers.Length / 2) - 1].Add(middle)?.Divide(FeelNumber.From(2)));
    }

    /// <summary>The most frequent numbers in ascending order; of an empty list, an empty list.</summary>
    internal static FeelValue Mode(Arguments arguments)
    {
        if (!TryNumbers(arguments, out var numbers))
        {
            return FeelValue.Missing;
        }

        Array.Sort(numbers);
        var modes = ImmutableArray.CreateBuilder<FeelValue>();
        var most = 0;
        for (int start = 0, end; start < numbers.Length; start = end)
        {
            end = start + 1;
            while (end < numbers.Length && numbers[end] == numbers[start])
            {
                end++;
            }

            if (end - start > most)
            {
                most = end - start;
                modes.Clear();
            }

            if (end - start == most)
            {
                modes.Add(FeelValue.Of(numbers[start]));
            }
        }

        return arguments.List(modes.ToImmutable());
    }

    /// <summary>The standard deviation of a sample, computed exactly up to the root; null for fewer than two numbers.</summary>
    internal static FeelValue StandardDeviation(Arguments arguments)
    {
        if (!TryNumbers(arguments, out var numbers) || numbers.Length == 0)
        {
            return FeelValue.Missing;
        }

        if (numbers.Length == 1)
        {
            return arguments.Invalid("two numbers or more", "1");
        }

        var (least, greatest) = (int.MaxValue, int.MinValue);
        foreach (var number in numbers)
        {
            if (!number.IsZero)
            {
                least = Math.Min(least, number.Exponent);
                greatest = Math.Max(greatest, number.Exponent + DecimalRounding.Digits);
            }
        }

        var exponent = least > greatest ? 0 : Math.Max(least, greatest - DigitsThatCount);
        var (sum, squares) = (BigInteger.Zero, BigInteger.Zero);
        foreach (var number in numbers)
        {
            var digits = Digits(number, exponent);
            sum += digits;
            squares += digits * digits;
        }

        var count = new BigInteger(numbers.Length);
        return arguments.InRange(DecimalPower.SquareRoot((count * squares) - (sum * sum), count * (count - 1), exponent));
    }

    private static BigInteger Digits(FeelNumber number, int exponent)
    {
        var shift = number.IsZero ? 0 : number.Exponent - exponent;
        var size = shift >= 0 ? number.Coefficient * DecimalRounding.PowerOfTen(shift)
            : shift < -DecimalRounding.Digits ? BigInteger.Zero
            : number.Coefficient / DecimalRounding.PowerOfTen(-shift);
        return number.IsNegative ? -size : size;
    }

    private static bool TryNumbers(Arguments arguments, out FeelNumber[] numbers)
    {
        numbers = [];
        if (!arguments.TryAll(out var items))
        {
            return false;
        }

        numbers = new FeelNumber[items.Length];
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i] is not FeelValue.Number number)
            {
                arguments.Run.WrongType(arguments.Position, "number", items[i]);
                return false;
            }

            numbers[i] = number.Value;
        }

        return arguments.Run.Step(arguments.Position, items.Length / 10);
    }
}
