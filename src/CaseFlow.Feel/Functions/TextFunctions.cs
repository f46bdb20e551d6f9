using System.Globalization;
using System.Text;
using CaseFlow.Feel.Functions.Patterns;

namespace CaseFlow.Feel.Functions;

/// <summary>Strings, counted in code points (DMN 1.5 §10.3.4.3).</summary>
internal static class TextFunctions
{
    internal static FeelValue Length(Arguments arguments) =>
        arguments.TryText(0, out var text) ? FeelValue.Of(CodePoints.Count(text)) : FeelValue.Missing;

    internal static FeelValue Substring(Arguments arguments)
    {
        if (!arguments.TryText(0, out var text) || !arguments.TryInteger(1, out var start))
        {
            return FeelValue.Missing;
        }

        var total = CodePoints.Count(text);
        var wanted = total;
        if (arguments.Has(2) && !arguments.TryWhole(2, out wanted))
        {
            return FeelValue.Missing;
        }

        if (start == 0 || start > total || start < -total || wanted < 0)
        {
            return arguments.Run.Fail(FeelCodes.OutOfRange, arguments.Position, $"1..{total}", start.ToString(CultureInfo.InvariantCulture));
        }

        var skip = start > 0 ? start - 1 : total + start;
        var from = CodePoints.Skip(text, 0, skip);
        return arguments.Text(text[from..CodePoints.Skip(text, from, wanted)]);
    }

    internal static FeelValue Before(Arguments arguments) =>
        !TryMatch(arguments, out var text, out var match) ? FeelValue.Missing
        : arguments.Text(text.IndexOf(match, StringComparison.Ordinal) is >= 0 and var at ? text[..at] : string.Empty);

    internal static FeelValue After(Arguments arguments) =>
        !TryMatch(arguments, out var text, out var match) ? FeelValue.Missing
        : arguments.Text(text.IndexOf(match, StringComparison.Ordinal) is >= 0 and var at ? text[(at + match.Length)..] : string.Empty);

    internal static FeelValue Upper(Arguments arguments) => arguments.TryText(0, out var text) ? arguments.Text(text.ToUpperInvariant()) : FeelValue.Missing;

    internal static FeelValue Lower(Arguments arguments) => arguments.TryText(0, out var text) ? arguments.Text(text.ToLowerInvariant()) : FeelValue.Missing;

    internal static FeelValue Contains(Arguments arguments) =>
        TryMatch(arguments, out var text, out var match) ? FeelValue.Of(text.Contains(match, StringComparison.Ordinal)) : FeelValue.Missing;

    internal static FeelValue StartsWith(Arguments arguments) =>
        TryMatch(arguments, out var text, out var match) ? FeelValue.Of(text.StartsWith(match, StringComparison.Ordinal)) : FeelValue.Missing;

    internal static FeelValue EndsWith(Arguments arguments) =>
        TryMatch(arguments, out var text, out var match) ? FeelValue.Of(text.EndsWith(match, StringComparison.Ordinal)) : FeelValue.Missing;

    /// <summary>Joins strings; those that are null are passed over, and no delimiter is the empty one.</summary>
    internal static FeelValue Join(Arguments arguments)
    {
        var delimiter = string.Empty;
        if (!arguments.TryList(0, out var items) || (arguments[1] is not FeelValue.Null && !arguments.TryText(1, out delimiter)))
        {
            return FeelValue.Missing;
        }

        var size = 0L;
        foreach (var item in items)
        {
            if (item is not (FeelValue.Text or FeelValue.Null))
            {
                return arguments.Run.WrongType(arguments.Position, "string", item);
            }

            size += ((item as FeelValue.Text)?.Value.Length ?? 0) + delimiter.Length;
        }

        if (!arguments.Run.Allow(arguments.Position, size))
        {
            return FeelValue.Missing;
        }

        var joined = new StringBuilder((int)size);
        var separator = string.Empty;
        foreach (var item in items)
        {
            if (item is FeelValue.Text text)
            {
                joined.Append(separator).Append(text.Value);
                separator = delimiter;
            }
        }

        return FeelValue.Of(joined.ToString());
    }

    private static bool TryMatch(Arguments arguments, out string text, out string match)
    {
        match = string.Empty;
        return arguments.TryText(0, out text) && arguments.TryText(1, out match) && arguments.Run.Step(arguments.Position, SearchCost(text, match));
    }

    /// <summary>Searching may compare every place of the text with the whole match.</summary>
    private static int SearchCost(string text, string match) => (int)Math.Min((long)text.Length * (match.Length + 100) / 100_000, FeelEvaluation.LargestSize);
}
