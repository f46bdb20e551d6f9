using System.Text;

namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>
/// What matches are replaced by (XPath and XQuery functions 3.1 §5.6.4): <c>$N</c> is what group N has kept, <c>$0</c> the whole match, <c>\$</c> and
/// <c>\\</c> are the signs themselves. Of a number beyond the groups the last digits are text, and a group that is not there is empty.
/// </summary>
internal sealed class Replacement
{
    private readonly List<(string Text, int Group)> parts = [];

    private Replacement()
    {
    }

    /// <summary>Reads a replacement; null when a <c>$</c> or <c>\</c> stands for nothing.</summary>
    internal static Replacement? Read(string text, Pattern pattern)
    {
        var replacement = new Replacement();
        if (pattern.Flags.HasFlag(PatternFlags.Literal))
        {
            replacement.parts.Add((text, -1));
            return replacement;
        }

        var literal = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is not ('$' or '\\'))
            {
                literal.Append(text[at]);
                continue;
            }

            var isGroup = text[at++] == '$';
            if (at >= text.Length || (isGroup ? !char.IsAsciiDigit(text[at]) : text[at] is not ('$' or '\\')))
            {
                return null;
            }

            if (!isGroup)
            {
                literal.Append(text[at]);
                continue;
            }

            var group = text[at] - '0';
            while (at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]) && (group * 10) + text[at + 1] - '0' <= pattern.Groups)
            {
                group = (group * 10) + text[++at] - '0';
            }

            replacement.parts.Add((literal.ToString(), group <= pattern.Groups ? group : -1));
            literal.Clear();
        }

        replacement.parts.Add((literal.ToString(), -1));
        return replacement;
    }

    /// <summary>Writes what replaces the match that a matcher has found.</summary>
    internal void Write(Matcher match, StringBuilder to)
    {
        foreach (var (text, group) in parts)
        {
            to.Append(text);
            if (group >= 0)
            {
                to.Append(match.Group(group));
            }
        }
    }
}
