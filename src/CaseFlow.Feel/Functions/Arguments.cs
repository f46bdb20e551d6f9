using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;

namespace CaseFlow.Feel.Functions;

/// <summary>The arguments of one call. Each reader tells a wrong type and then says false.</summary>
internal sealed class Arguments(BuiltIn function, FeelValue?[] values, int position, FeelEvaluation run)
{
    internal int Count => values.Length;

    internal int Position => position;

    internal FeelEvaluation Run => run;

    internal FeelValue this[int index] => index < values.Length ? values[index] ?? FeelValue.Missing : FeelValue.Missing;

    internal bool Has(int index) => index < values.Length && values[index] is not null;

    internal bool TryText(int index, out string text)
    {
        text = (this[index] as FeelValue.Text)?.Value ?? string.Empty;
        return this[index] is FeelValue.Text || Wrong(index, "string");
    }

    internal bool TryNumber(int index, out FeelNumber number)
    {
        number = (this[index] as FeelValue.Number)?.Value ?? default;
        return this[index] is FeelValue.Number || Wrong(index, "number");
    }

    internal bool TryInteger(int index, out int number)
    {
        number = 0;
        if (!TryNumber(index, out var exact))
        {
            return false;
        }

        if (exact.TryToInt64(out var whole) && whole is >= int.MinValue and <= int.MaxValue)
        {
            number = (int)whole;
            return true;
        }

        run.Fail(FeelCodes.OutOfRange, position, "whole number", exact.ToString());
        return false;
    }

    internal bool TryContext(int index, out FeelValue.Context context)
    {
        context = this[index] as FeelValue.Context ?? new(ImmutableSortedDictionary<string, FeelValue>.Empty);
        return this[index] is FeelValue.Context || Wrong(index, "context");
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
        return this[index] is not FeelValue.Null || Wrong(index, "list");
    }

    /// <summary>Reads a list given as one argument or as all of them.</summary>
    internal bool TryAll(out ImmutableArray<FeelValue> items)
    {
        if (Count == 1)
        {
            return TryList(0, out items);
        }

        items = [.. Enumerable.Range(0, Count).Select(index => this[index])];
        return true;
    }

    internal bool Wrong(int index, string expected)
    {
        run.WrongType(position, $"{function.Called}: {expected}", this[index]);
        return false;
    }

    internal FeelValue Invalid(string expected, string found) => run.Fail(FeelCodes.InvalidValue, position, expected, found);

    internal FeelValue Text(string text) => run.Text(position, text);

    internal FeelValue List(ImmutableArray<FeelValue> items) => run.List(position, items);

    internal FeelValue InRange(FeelNumber? number) => Arithmetic.InRange(number is { } value ? FeelValue.Of(value) : null, position, run);

    internal bool AreEqual(FeelValue left, FeelValue right) => Comparison.AreEqual(left, right, position, run) == true;
}
