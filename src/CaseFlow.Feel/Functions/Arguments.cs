using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;

namespace CaseFlow.Feel.Functions;

/// <summary>The arguments of one call. Each reader tells a wrong type and then says false.</summary>
internal sealed class Arguments(BuiltIn function, FeelValue?[] values, int position, FeelEvaluation run)
{
    /// <summary>How many items looked at cost as much as one step.</summary>
    private const int ItemsOfStep = 20;

    internal int Count => values.Length;

    internal int Position => position;

    internal FeelEvaluation Run => run;

    internal FeelValue this[int index] => index < values.Length ? values[index] ?? FeelValue.Missing : FeelValue.Missing;

    internal bool Has(int index) => index < values.Length && values[index] is not null;

    internal bool TryText(int index, out string text)
    {
        text = (One(index) as FeelValue.Text)?.Value ?? string.Empty;
        return One(index) is FeelValue.Text || Wrong(index, "string");
    }

    internal bool TryNumber(int index, out FeelNumber number)
    {
        number = (One(index) as FeelValue.Number)?.Value ?? default;
        return One(index) is FeelValue.Number || Wrong(index, "number");
    }

    internal bool TryInteger(int index, out int number)
    {
        number = 0;
        return TryNumber(index, out var exact) && TryInteger(exact, out number);
    }

    /// <summary>Reads a whole number; what another number has after the decimal point is passed over.</summary>
    internal bool TryWhole(int index, out int number)
    {
        number = 0;
        return TryNumber(index, out var exact) && TryInteger(exact.Round(0, FeelRounding.Down)!.Value, out number);
    }

    internal bool TryContext(int index, out FeelValue.Context context)
    {
        context = One(index) as FeelValue.Context ?? new(ImmutableSortedDictionary<string, FeelValue>.Empty);
        return One(index) is FeelValue.Context || Wrong(index, "context");
    }

    internal bool TryFunction(int index, int parameters, out FeelFunction function)
    {
        function = (One(index) as FeelValue.Function)?.Value!;
        return (function is BuiltIn || function?.Parameters.Length == parameters) || Wrong(index, $"function of {parameters} parameters");
    }

    /// <summary>Reads a list; a single value counts as a list of one.</summary>
    internal bool TryList(int index, out ImmutableArray<FeelValue> items)
    {
        items = this[index] switch
        {
            FeelValue.List list => list.Items,
            FeelValue.Null => [],
            var single => [single],
        };
        return (this[index] is not FeelValue.Null || Wrong(index, "list")) && run.Step(position, items.Length / ItemsOfStep);
    }

    /// <summary>Reads a list given as one argument or as all of them.</summary>
    internal bool TryAll(out ImmutableArray<FeelValue> items)
    {
        if (Count == 1)
        {
            return TryList(0, out items);
        }

        var all = ImmutableArray.CreateBuilder<FeelValue>(Count);
        for (var index = 0; index < Count; index++)
        {
            all.Add(this[index]);
        }

        items = all.MoveToImmutable();
        return true;
    }

    /// <summary>The value of an argument; the item where a list of one stands for it.</summary>
    internal FeelValue One(int index) => this[index] is FeelValue.List { Items: [var only] } ? only : this[index];

    internal bool Wrong(int index, string expected)
    {
        run.WrongType(position, $"{function.Called}: {expected}", this[index]);
        return false;
    }

    internal FeelValue Invalid(string expected, string found) => run.Fail(FeelCodes.InvalidValue, position, expected, found);

    internal FeelValue Text(string text) => run.Text(position, text);

    internal FeelValue List(ImmutableArray<FeelValue> items) => run.List(position, items);

    internal FeelValue InRange(FeelNumber? number) => Arithmetic.InRange(number is { } value ? FeelValue.Of(value) : null, position, run);

    private bool TryInteger(FeelNumber exact, out int number)
    {
        if (exact.TryToInt64(out var whole) && whole is >= int.MinValue and <= int.MaxValue)
        {
            number = (int)whole;
            return true;
        }

        number = 0;
        run.Fail(FeelCodes.OutOfRange, position, "whole number", exact.ToString());
        return false;
    }
}
