using System.Collections.Immutable;

namespace CaseFlow.Feel.Functions.Patterns;

/// <content>Escapes and what stands in brackets.</content>
internal sealed partial class PatternParser
{
    private const string Signs = "\\|.-^?*+{}()[]$";

    private PatternNode Escape()
    {
        at++;
        if (IsAtEnd)
        {
            return Fail("a sign after \\");
        }

        if (text[at] is >= '1' and <= '9')
        {
            return BackReference();
        }

        return TrySign(out var sign) ? new PatternNode.Character(sign) : new PatternNode.OneOf(NamedSet());
    }

    /// <summary>The number goes on as long as there are so many groups (XPath and XQuery functions 3.1 §5.6.1).</summary>
    private PatternNode BackReference()
    {
        var number = text[at++] - '0';
        while (!IsAtEnd && char.IsAsciiDigit(text[at]) && (number * 10) + text[at] - '0' <= closed.Count)
        {
            number = (number * 10) + text[at++] - '0';
        }

        Refers = true;
        return number <= closed.Count && closed[number - 1] ? new PatternNode.BackReference(number) : Fail($"a group {number} before \\{number}");
    }

    private bool TrySign(out int sign)
    {
        sign = text[at] switch
        {
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            var other => Signs.Contains(other, StringComparison.Ordinal) ? other : -1,
        };
        at += sign < 0 ? 0 : 1;
        return sign >= 0;
    }

    private CharacterSet NamedSet()
    {
        var letter = text[at++];
        if (letter is not ('p' or 'P'))
        {
            return CharacterClasses.OfLetter(letter) ?? NoSet("an escape of XML Schema");
        }

        var end = !IsAtEnd && text[at] == '{' ? text.IndexOf('}', at) : -1;
        if (end < 0 || CharacterClasses.OfProperty(text[(at + 1)..end]) is not { } set)
        {
            return NoSet($"\\{letter}{{category or block}}");
        }

        at = end + 1;
        return letter == 'p' ? set : set.Negate();
    }

    private CharacterSet NoSet(string expected)
    {
        Fail(expected);
        return CharacterClasses.Any;
    }

    private CharacterSet Brackets()
    {
        if (++depth > DeepestNesting)
        {
            return NoSet($"{DeepestNesting} [ or fewer");
        }

        var ranges = ImmutableArray.CreateBuilder<(int, int)>();
        var others = ImmutableArray.CreateBuilder<CharacterSet>();
        CharacterSet? without = null;
        var negated = Takes('^');
        var isFirst = true;
        while (problem is null && without is null && (isFirst || IsAtEnd || text[at] != ']'))
        {
            if (!isFirst && at + 1 < text.Length && text[at] == '-' && text[at + 1] == '[')
            {
                at += 2;
                without = Brackets();
            }
            else
            {
                BracketPart(ranges, others, isFirst);
            }

            isFirst = false;
        }

        depth--;
        return Takes(']')
            ? CharacterSet.OfBrackets(ranges.ToImmutable(), others.ToImmutable(), flags.HasFlag(PatternFlags.IgnoreCase), negated, without)
            : NoSet("]");
    }

    private void BracketPart(ImmutableArray<(int, int)>.Builder ranges, ImmutableArray<CharacterSet>.Builder others, bool isFirst)
    {
        if (IsAtEnd)
        {
            Fail("]");
        }
        else if (text[at] == '-')
        {
            at++;
            if (!isFirst && !IsAtEnd && text[at] != ']' && !IsSubtraction())
            {
                Fail("- at the start or the end of what stands in brackets");
            }

            ranges.Add(('-', '-'));
        }
        else if (TryOne(out var first))
        {
            var last = first;
            if (at + 1 < text.Length && text[at] == '-' && text[at + 1] is not (']' or '['))
            {
                at++;
                if (text[at] == '-' || !TryOne(out last) || last < first)
                {
                    Fail("a range that goes up");
                }
            }

            ranges.Add((first, last));
        }
        else if (problem is null)
        {
            others.Add(NamedSet());
        }
    }

    private bool IsSubtraction() => at + 1 < text.Length && text[at] == '-' && text[at + 1] == '[';

    /// <summary>Reads one character; false before the escape of a set.</summary>
    private bool TryOne(out int one)
    {
        one = 0;
        if (text[at] is '[' or ']')
        {
            Fail("\\ before [ or ]");
            return false;
        }

        if (text[at] != '\\')
        {
            one = NextCodePoint();
            return true;
        }

        at++;
        if (IsAtEnd)
        {
            Fail("a sign after \\");
            return false;
        }

        return TrySign(out one);
    }
}
