using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Functions;

/// <summary>Conversions, and the opposite of a boolean (DMN 1.5 §10.3.4.1, §10.3.4.2).</summary>
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

    /// <summary>The range that a text writes, which <c>string</c> writes too.</summary>
    internal static FeelValue Range(Arguments arguments) => !arguments.TryText(0, out var text) ? FeelValue.Missing
        : RangeText.Parse(text) ?? arguments.Invalid("range", text);

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
