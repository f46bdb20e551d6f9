using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CaseFlow.Feel.Evaluation;

namespace CaseFlow.Feel.Functions;

/// <summary>Strings, counted in code points (DMN 1.5 §10.3.4.3).</summary>
internal static class TextFunctions
{
    private const string PatternSigns = "|.?*+(){}[]^$\\";

    internal static FeelValue Length(Arguments arguments) =>
        arguments.TryText(0, out var text) ? FeelValue.Of(CodePoints(text)) : FeelValue.Missing;

    internal static FeelValue Substring(Arguments arguments)
    {
        if (!arguments.TryText(0, out var text) || !arguments.TryInteger(1, out var start))
        {
            return FeelValue.Missing;
        }

        var total = CodePoints(text);
        var wanted = total;
        if (arguments.Has(2) && !arguments.TryInteger(2, out wanted))
        {
            return FeelValue.Missing;
        }

        if (start == 0 || start > total || start < -total || wanted < 0)
        {
            return arguments.Run.Fail(FeelCodes.OutOfRange, arguments.Position, $"1..{total}", start.ToString(CultureInfo.InvariantCulture));
        }

        var skip = start > 0 ? start - 1 : total + start;
        var from = UnitsOf(text, 0, skip);
        return arguments.Text(text[from..UnitsOf(text, from, wanted)]);
    }

    internal static FeelValue Before(Arguments arguments) => WithMatch(arguments, (text, match) =>
        arguments.Text(text.IndexOf(match, StringComparison.Ordinal) is >= 0 and var at ? text[..at] : string.Empty));

    internal static FeelValue After(Arguments arguments) => WithMatch(arguments, (text, match) =>
        arguments.Text(text.IndexOf(match, StringComparison.Ordinal) is >= 0 and var at ? text[(at + match.Length)..] : string.Empty));

    internal static FeelValue Upper(Arguments arguments) => arguments.TryText(0, out var text) ? arguments.Text(text.ToUpperInvariant()) : FeelValue.Missing;

    internal static FeelValue Lower(Arguments arguments) => arguments.TryText(0, out var text) ? arguments.Text(text.ToLowerInvariant()) : FeelValue.Missing;

    internal static FeelValue Contains(Arguments arguments) => WithMatch(arguments, (text, match) => FeelValue.Of(text.Contains(match, StringComparison.Ordinal)));

    internal static FeelValue StartsWith(Arguments arguments) => WithMatch(arguments, (text, match) => FeelValue.Of(text.StartsWith(match, StringComparison.Ordinal)));

    internal static FeelValue EndsWith(Arguments arguments) => WithMatch(arguments, (text, match) => FeelValue.Of(text.EndsWith(match, StringComparison.Ordinal)));

    /// <summary>Splits at a delimiter. The standard's delimiter is a pattern; here it may only use backslashes before single signs.</summary>
    internal static FeelValue Split(Arguments arguments) => WithMatch(arguments, (text, pattern) =>
    {
        if (Literally(pattern) is not { Length: > 0 } delimiter)
        {
            return arguments.Run.Fail(FeelCodes.Unsupported, arguments.Position, "delimiter without pattern signs", pattern);
        }

        return arguments.Run.Step(arguments.Position, text.Length / 50)
            ? arguments.List([.. text.Split(delimiter).Select(FeelValue.Of)])
            : FeelValue.Missing;
    });

    internal static FeelValue Join(Arguments arguments)
    {
        var delimiter = string.Empty;
        if (!arguments.TryList(0, out var items) || (arguments[1] is not FeelValue.Null && !arguments.TryText(1, out delimiter)))
        {
            return FeelValue.Missing;
        }

        var texts = items.OfType<FeelValue.Text>().ToImmutableArray();
        if (items.FirstOrDefault(item => item is not (FeelValue.Text or FeelValue.Null)) is { } other)
        {
            return arguments.Run.WrongType(arguments.Position, "string", other);
        }

        var size = texts.Sum(text => (long)text.Value.Length + delimiter.Length);
        return arguments.Run.Allow(arguments.Position, size) ? FeelValue.Of(string.Join(delimiter, texts.Select(text => text.Value))) : FeelValue.Missing;
    }

    private static FeelValue WithMatch(Arguments arguments, Func<string, string, FeelValue> body) =>
        arguments.TryText(0, out var text) && arguments.TryText(1, out var match) && arguments.Run.Step(arguments.Position, SearchCost(text, match)) ? body(text, match) : FeelValue.Missing;

    /// <summary>Searching may compare every place of the text with the whole match.</summary>
    private static int SearchCost(string text, string match) => (int)Math.Min((long)text.Length * (match.Length + 100) / 100_000, FeelEvaluation.LargestSize);

    private static string? Literally(string pattern)
    {
        var literal = new StringBuilder();
        for (var i = 0; i < pattern.Length; i++)
        {
            if (pattern[i] == '\\' && i + 1 < pattern.Length && PatternSigns.Contains(pattern[i + 1], StringComparison.Ordinal))
            {
                i++;
            }
            else if (PatternSigns.Contains(pattern[i], StringComparison.Ordinal))
            {
                return null;
            }

            literal.Append(pattern[i]);
        }

        return literal.ToString();
    }

    private static int CodePoints(string text)
    {
        var count = text.Length;
        for (var i = 1; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text[i - 1], text[i]))
            {
                count--;
            }
        }

        return count;
    }

    private static int UnitsOf(string text, int from, int codePoints)
    {
        var at = from;
        for (var i = 0; i < codePoints && at < text.Length; i++)
        {
            at += at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]) ? 2 : 1;
        }

        return at;
    }
}
