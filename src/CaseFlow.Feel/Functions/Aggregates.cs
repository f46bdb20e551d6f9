using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Functions;

/// <summary>One value from all items of a list (DMN 1.5 §10.3.4.4). An empty list has no extreme, sum or mean: null without a finding.</summary>
internal static class Aggregates
{
    internal static FeelValue Min(Arguments arguments) => Extreme(arguments, -1);

    internal static FeelValue Max(Arguments arguments) => Extreme(arguments, 1);

    internal static FeelValue Sum(Arguments arguments) => arguments.TryAll(out var items) && !items.IsEmpty ? Sum(arguments, items) : FeelValue.Missing;

    internal static FeelValue Mean(Arguments arguments)
    {
        if (!arguments.TryAll(out var items) || items.IsEmpty)
        {
            return FeelValue.Missing;
        }

        var sum = Sum(arguments, items);
        return sum is FeelValue.Null ? sum : Arithmetic.Combine(Operator.Divide, sum, FeelValue.Of(items.Length), arguments.Position, arguments.Run);
    }

    internal static FeelValue All(Arguments arguments) => Combine(arguments, decisive: false);

    internal static FeelValue Any(Arguments arguments) => Combine(arguments, decisive: true);

    private static FeelValue Sum(Arguments arguments, ImmutableArray<FeelValue> items)
    {
        switch (items[0])
        {
            case FeelValue.Number:
                return SumOfNumbers(arguments, items);
            case FeelValue.DayTimeDuration or FeelValue.YearMonthDuration:
                break;
            default:
                return arguments.Run.WrongType(arguments.Position, "number or duration", items[0]);
        }

        var sum = items[0];
        for (var i = 1; i < items.Length && sum is not FeelValue.Null; i++)
        {
            sum = items[i].GetType() == sum.GetType()
                ? Arithmetic.Combine(Operator.Add, sum, items[i], arguments.Position, arguments.Run)
                : arguments.Run.WrongType(arguments.Position, "items of one type", items[i]);
        }

        return sum;
    }

    private static FeelValue SumOfNumbers(Arguments arguments, ImmutableArray<FeelValue> items)
    {
        FeelNumber? sum = FeelNumber.Zero;
        foreach (var item in items)
        {
            if (item is not FeelValue.Number number)
            {
                return arguments.Run.WrongType(arguments.Position, "number", item);
            }

            sum = sum.Value.Add(number.Value);
            if (sum is null)
            {
                break;
            }
        }

        return arguments.InRange(sum);
    }

    private static FeelValue Extreme(Arguments arguments, int direction)
    {
        if (!arguments.TryAll(out var items) || items.IsEmpty)
        {
            return FeelValue.Missing;
        }

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
    }

    private static FeelValue Combine(Arguments arguments, bool decisive)
    {
        if (!arguments.TryAll(out var items))
        {
            return FeelValue.Missing;
        }

        var result = FeelValue.Of(!decisive);
        foreach (var item in items)
        {
            var truth = Logic.Truth(item, arguments.Position, arguments.Run);
            if (truth is FeelValue.Boolean known && known.Value == decisive)
            {
                return truth;
            }

            result = truth is FeelValue.Null ? truth : result;
        }

        return result;
    }
}
