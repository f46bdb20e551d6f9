using System.Collections.Immutable;
using System.Text;
using CaseFlow.Feel.Functions.Patterns;

namespace CaseFlow.Feel.Functions;

/// <summary>Functions that take regular expressions (DMN 1.5 §10.3.4.3; XPath and XQuery functions 3.1 §5.6).</summary>
internal static class PatternFunctions
{
    internal static FeelValue Matches(Arguments arguments)
    {
        if (!arguments.TryText(0, out var text) || !TryPattern(arguments, 1, 2, out var pattern))
        {
            return FeelValue.Missing;
        }

        var found = new Matcher(pattern, text, arguments.Position, arguments.Run).Find(0);
        return arguments.Run.Stopped ? FeelValue.Missing : FeelValue.Of(found);
    }

    internal static FeelValue Replace(Arguments arguments)
    {
        if (!arguments.TryText(0, out var text) || !arguments.TryText(2, out var replaced) || !TryPattern(arguments, 1, 3, out var pattern) || MatchesNothing(arguments, pattern))
        {
            return FeelValue.Missing;
        }

        if (Replacement.Read(replaced, pattern) is not { } replacement)
        {
            return arguments.Run.Fail(FeelCodes.InvalidPattern, arguments.Position, "replacement with $ before a digit and \\ before $ or \\", replaced);
        }

        var result = new StringBuilder();
        var match = new Matcher(pattern, text, arguments.Position, arguments.Run);
        var at = 0;
        while (result.Length <= FeelEvaluation.LargestSize && match.Find(at))
        {
            result.Append(text, at, match.Start - at);
            replacement.Write(match, result);
            at = match.End;
        }

        return arguments.Run.Stopped ? FeelValue.Missing : arguments.Text(result.Append(text, at, text.Length - at).ToString());
    }

    internal static FeelValue Split(Arguments arguments)
    {
        if (!arguments.TryText(0, out var text) || !TryPattern(arguments, 1, 2, out var pattern) || MatchesNothing(arguments, pattern))
        {
            return FeelValue.Missing;
        }

        var parts = ImmutableArray.CreateBuilder<FeelValue>();
        var match = new Matcher(pattern, text, arguments.Position, arguments.Run);
        var at = 0;
        while (match.Find(at))
        {
            parts.Add(FeelValue.Of(text[at..match.Start]));
            at = match.End;
        }

        parts.Add(FeelValue.Of(text[at..]));
        return arguments.Run.Stopped ? FeelValue.Missing : arguments.List(parts.ToImmutable());
    }

    private static bool TryPattern(Arguments arguments, int index, int flagsIndex, out Pattern pattern)
    {
        pattern = null!;
        var flags = string.Empty;
        if (!arguments.TryText(index, out var text) || (arguments[flagsIndex] is not FeelValue.Null && !arguments.TryText(flagsIndex, out flags)))
        {
            return false;
        }

        var (read, problem) = PatternCache.Read(text, flags);
        if (read is null)
        {
            arguments.Run.Fail(FeelCodes.InvalidPattern, arguments.Position, problem!, flags.Length == 0 ? text : $"{text}, {flags}");
            return false;
        }

        pattern = read;
        return arguments.Run.Step(arguments.Position, (text.Length + read.Program.Length) / 20);
    }

    /// <summary>True for an expression that matches the empty text: it would be found everywhere (error FORX0003).</summary>
    private static bool MatchesNothing(Arguments arguments, Pattern pattern)
    {
        if (new Matcher(pattern, string.Empty, arguments.Position, arguments.Run).Find(0))
        {
            arguments.Run.Fail(FeelCodes.InvalidPattern, arguments.Position, "regular expression that does not match the empty string", "one that does");
            return true;
        }

        return arguments.Run.Stopped;
    }
}
