using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Conversions and contexts (DMN 1.5 §10.3.4.1, §10.3.4.6).</summary>
internal static class ConversionFunctions
{
    internal static FeelValue Not(Arguments arguments) => Logic.Not(Logic.Truth(arguments[0], arguments.Position, arguments.Run));

    internal static FeelValue String(Arguments arguments)
    {
        if (arguments[0] is FeelValue.Null or FeelValue.Text)
        {
            return arguments[0];
        }

        if ((ValueText.Lexical(arguments[0]) ?? ValueText.Show(arguments[0], FeelEvaluation.LargestSize)) is { } text)
        {
            return arguments.Text(text);
        }

        arguments.Run.Stop(FeelCodes.LimitSize, arguments.Position, FeelEvaluation.LargestSize);
        return FeelValue.Missing;
    }

    internal static FeelValue Number(Arguments arguments)
    {
        if (arguments[0] is FeelValue.Number number && arguments.Count == 1)
        {
            return number;
        }

        if (!arguments.TryText(0, out var text) || !TrySeparator(arguments, 1, [" ", ",", "."], out var grouping) || !TrySeparator(arguments, 2, [",", "."], out var point))
        {
            return FeelValue.Missing;
        }

        if (grouping.Length > 0 && grouping == point)
        {
            return arguments.Invalid("different separators", grouping);
        }

        var plain = grouping.Length > 0 ? text.Replace(grouping, string.Empty, StringComparison.Ordinal) : text;
        plain = point == "," ? plain.Contains('.', StringComparison.Ordinal) ? string.Empty : plain.Replace(',', '.') : plain;
        return FeelNumber.TryParse(plain, out var parsed) ? FeelValue.Of(parsed) : arguments.Invalid("number", text);
    }

    internal static FeelValue GetValue(Arguments arguments)
    {
        if (!arguments.TryContext(0, out var context))
        {
            return FeelValue.Missing;
        }

        if (arguments[1] is not FeelValue.List keys)
        {
            return arguments.TryText(1, out var key) ? context.Entries.GetValueOrDefault(key, FeelValue.Missing) : FeelValue.Missing;
        }

        FeelValue value = context;
        foreach (var step in keys.Items)
        {
            value = value is FeelValue.Context inner && step is FeelValue.Text name ? inner.Entries.GetValueOrDefault(name.Value, FeelValue.Missing) : FeelValue.Missing;
        }

        return value;
    }

    internal static FeelValue GetEntries(Arguments arguments) =>
        arguments.TryContext(0, out var context) ? arguments.List([.. context.Entries.Select(Entry)]) : FeelValue.Missing;

    private static FeelValue.Context Entry(KeyValuePair<string, FeelValue> entry) =>
        new(ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal).Add("key", FeelValue.Of(entry.Key)).Add("value", entry.Value));

    private static bool TrySeparator(Arguments arguments, int index, ReadOnlySpan<string> allowed, out string separator)
    {
        separator = string.Empty;
        if (arguments[index] is FeelValue.Null)
        {
            return true;
        }

        if (!arguments.TryText(index, out separator))
        {
            return false;
        }

        if (allowed.Contains(separator))
        {
            return true;
        }

        arguments.Invalid("separator", separator);
        return false;
    }
}
