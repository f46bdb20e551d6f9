using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Values;

/// <summary>
/// Ranges as the function <c>range</c> reads them: brackets around two literals, of which one may be missing where the bracket leaves it out
/// (DMN 1.5 §10.3.4.1).
/// </summary>
internal static class RangeText
{
    private const int LongestText = 10_000;

    /// <summary>The range; null when the text is none, or one whose ends differ in type or go down.</summary>
    internal static FeelValue.Range? Parse(string text)
    {
        var trimmed = text.Trim();
        if (trimmed.Length is < 4 or > LongestText || trimmed[0] is not ('[' or '(' or ']') || trimmed[^1] is not (']' or ')' or '[') || DotsOf(trimmed) is not { } dots)
        {
            return null;
        }

        var (lowIncluded, highIncluded) = (trimmed[0] == '[', trimmed[^1] == ']');
        if (!TryEnd(trimmed[1..dots], lowIncluded, out var low) || !TryEnd(trimmed[(dots + 2)..^1], highIncluded, out var high))
        {
            return null;
        }

        if (low is not null && high is not null)
        {
            return low.GetType() == high.GetType() && Comparison.Order(low, high) <= 0 ? new(low, lowIncluded, high, highIncluded) : null;
        }

        return low is not null ? Ranges.Of(lowIncluded ? Operator.GreaterOrEqual : Operator.Greater, low)
            : high is not null ? Ranges.Of(highIncluded ? Operator.LessOrEqual : Operator.Less, high)
            : null;
    }

    /// <summary>Where the two dots are that stand in no string.</summary>
    private static int? DotsOf(string text)
    {
        var inString = false;
        for (var at = 0; at + 1 < text.Length; at++)
        {
            switch (text[at])
            {
                case '\\' when inString:
                    at++;
                    break;
                case '"':
                    inString = !inString;
                    break;
                case '.' when !inString && text[at + 1] == '.':
                    return at;
            }
        }

        return null;
    }

    /// <summary>Reads an end; a missing one, which is null then, may not be included.</summary>
    private static bool TryEnd(string text, bool included, out FeelValue? end)
    {
        end = null;
        if (string.IsNullOrWhiteSpace(text))
        {
            return !included;
        }

        var (node, failure) = Parser.Parse(text, new NameTable([]));
        if (failure is not null || !IsLiteral(node))
        {
            return false;
        }

        var value = Evaluator.Evaluate(node, null, new FeelEvaluation(default(DateTimeOffset)));
        end = value is FeelValue.Null ? null : value;
        return end is not null || !included;
    }

    private static bool IsLiteral(Node node) => node is Node.Literal
        or Node.Call { Function.Called: "date" or "time" or "date and time" or "duration", Arguments: [Node.Literal { Value: FeelValue.Text }] };
}
