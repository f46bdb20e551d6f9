using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Functions;

/// <summary>One value from all items of a list (DMN 1.5 §10.3.4.4).</summary>
internal static class Aggregates
{
    internal static FeelValue Min(Arguments arguments) => Extreme(arguments, -1);

    internal static FeelValue Max(Arguments arguments) => Extreme(arguments, 1);

    internal static FeelValue Sum(Arguments arguments) => OfItems(arguments, items => Sum(arguments, items));

    internal static FeelValue Mean(Arguments arguments) => OfItems(arguments, items =>
        Sum(arguments, items) is { } sum and not FeelValue.Null
            ? Arithmetic.Combine(Operator.Divide, sum, FeelValue.Of(items.Length), arguments.Position, arguments.Run)
            : FeelValue.Missing);

    internal static FeelValue Median(Arguments arguments) => OfNumbers(arguments, numbers =>
    {
        var sorted = numbers.Sort();
        var middle = sorted[sorted.Length / 2];
        return sorted.Length % 2 == 1 ? FeelValue.Of(middle)
            : arguments.InRange(sorted[(sorted.Length / 2) - 1].Add(middle)?.Divide(FeelNumber.From(2)));
    });

    internal static FeelValue Product(Arguments arguments) => OfNumbers(arguments, numbers =>
        arguments.InRange(numbers.Aggregate((FeelNumber?)FeelNumber.From(1), (product, number) => product?.Multiply(number))));

    internal static FeelValue All(Arguments arguments) => Combine(arguments, FeelValue.True, Logic.And);

    internal static FeelValue Any(Arguments arguments) => Combine(arguments, FeelValue.False, Logic.Or);

    private static FeelValue Sum(Arguments arguments, ImmutableArray<FeelValue> items)
    {
        var sum = items[0];
        if (sum is not (FeelValue.Number or FeelValue.DayTimeDuration or FeelValue.YearMonthDuration))
        {
            return arguments.Run.WrongType(arguments.Position, "number or duration", sum);
        }

        foreach (var item in items.Skip(1))
        {
            if (item.GetType() != sum.GetType())
            {
                return arguments.Run.WrongType(arguments.Position, "items of one type", item);
            }

            sum = Arithmetic.Combine(Operator.Add, sum, item, arguments.Position, arguments.Run);
            if (sum is FeelValue.Null)
            {
                return sum;
            }
        }

        return sum;
    }

    private static FeelValue Extreme(Arguments arguments, int direction) => OfItems(arguments, items =>
    {
        var best = items[0];
        foreach (var item in items)
        {
            if (Comparison.Order(item, best) is not { } order)
            {
                return Comparison.NotComparable(item, best, arguments.Position, arguments.Run);
            }

            best = order * direction > 0 ? item : best;
        }

        return best;
    });

    private static FeelValue Combine(Arguments arguments, FeelValue start, Func<FeelValue, FeelValue, FeelValue> combine) =>
        arguments.TryAll(out var items)
            ? items.Aggregate(start, (result, item) => combine(result, Logic.Truth(item, arguments.Position, arguments.Run)))
            : FeelValue.Missing;

    /// <summary>An empty list has no extreme, sum or mean: null without a finding.</summary>
    private static FeelValue OfItems(Arguments arguments, Func<ImmutableArray<FeelValue>, FeelValue> body) =>
        arguments.TryAll(out var items) && !items.IsEmpty && arguments.Run.Step(arguments.Position, items.Length / 10) ? body(items) : FeelValue.Missing;

    private static FeelValue OfNumbers(Arguments arguments, Func<ImmutableArray<FeelNumber>, FeelValue> body) => OfItems(arguments, items =>
        items.FirstOrDefault(item => item is not FeelValue.Number) is { } other
            ? arguments.Run.WrongType(arguments.Position, "number", other)
            : body([.. items.OfType<FeelValue.Number>().Select(number => number.Value)]));
}
