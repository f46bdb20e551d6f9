using System.Collections.Immutable;
using System.Text;

namespace CaseFlow.Feel.Functions.Patterns;

/// <summary>
/// Reads regular expressions as XPath and XQuery functions 3.1 §5.6.1 has them: those of XML Schema with anchors, reluctant quantifiers, groups that
/// are not kept and back references. What other dialects have besides is refused.
/// </summary>
internal sealed partial class PatternParser
{
    private const int DeepestNesting = 100;
    private const int MostDigits = 6;
    private readonly string text;
    private readonly PatternFlags flags;
    private readonly List<bool> closed = [];
    private int at;
    private int depth;
    private string? problem;

    private PatternParser(string text, PatternFlags flags)
    {
        this.text = flags.HasFlag(PatternFlags.IgnoreSpace) ? WithoutSpace(text) : text;
        this.flags = flags;
    }

    /// <summary>Whether an expression refers back to a group.</summary>
    private bool Refers { get; set; }

    /// <summary>Reads an expression: its parts, how many groups it keeps and whether it refers back to one, or what was expected instead.</summary>
    internal static (PatternNode? Root, int Groups, bool Refers, string? Problem) Parse(string text, PatternFlags flags)
    {
        var parser = new PatternParser(text, flags);
        var root = flags.HasFlag(PatternFlags.Literal) ? parser.Literals() : parser.Alternatives();
        if (parser.problem is null && parser.at < parser.text.Length)
        {
            parser.Fail("a ( before )");
        }

        return parser.problem is null ? (root, parser.closed.Count, parser.Refers, null) : (null, 0, false, parser.problem);
    }

    private bool IsAtEnd => at >= text.Length;

    private PatternNode Literals()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (!IsAtEnd)
        {
            parts.Add(new PatternNode.Character(NextCodePoint()));
        }

        return new PatternNode.Sequence(parts.ToImmutable());
    }

    private PatternNode Alternatives()
    {
        var branches = ImmutableArray.CreateBuilder<PatternNode>();
        branches.Add(Branch());
        while (Takes('|'))
        {
            branches.Add(Branch());
        }

        return branches.Count == 1 ? branches[0] : new PatternNode.Choice(branches.ToImmutable());
    }

    private PatternNode Branch()
    {
        var parts = ImmutableArray.CreateBuilder<PatternNode>();
        while (!IsAtEnd && text[at] is not ('|' or ')'))
        {
            parts.Add(Quantified(Atom()));
        }

        return parts.Count == 1 ? parts[0] : new PatternNode.Sequence(parts.ToImmutable());
    }

    private PatternNode Atom()
    {
        switch (text[at])
        {
            case '(':
                return Group();
            case '[':
                at++;
                return new PatternNode.OneOf(Brackets());
            case '\\':
                return Escape();
            case '.':
                at++;
                return new PatternNode.OneOf(flags.HasFlag(PatternFlags.DotIsAny) ? CharacterClasses.Any : CharacterClasses.NoLineEnd);
            case '^':
                at++;
                return new PatternNode.Start();
            case '$':
                at++;
                return new PatternNode.End();
            case '?' or '*' or '+' or '{':
                return Fail("a part before the quantifier");
            case ']' or '}':
                return Fail("\\ before ] or }");
            default:
                return new PatternNode.Character(NextCodePoint());
        }
    }

    private PatternNode Group()
    {
        at++;
        var kept = true;
        if (Takes('?'))
        {
            if (!Takes(':'))
            {
                return Fail("(?:");
            }

            kept = false;
        }

        if (++depth > DeepestNesting)
        {
            return Fail($"{DeepestNesting} ( or fewer");
        }

        var number = closed.Count + 1;
        if (kept)
        {
            closed.Add(false);
        }

        var inner = Alternatives();
        depth--;
        if (!Takes(')'))
        {
            return Fail(")");
        }

        if (!kept)
        {
            return inner;
        }

        closed[number - 1] = true;
        return new PatternNode.Group(number, inner);
    }

    private PatternNode Quantified(PatternNode atom)
    {
        if (IsAtEnd || problem is not null)
        {
            return atom;
        }

        int? most = null;
        var least = 0;
        switch (text[at])
        {
            case '*':
                at++;
                break;
            case '+':
                at++;
                least = 1;
                break;
            case '?':
                at++;
                most = 1;
                break;
            case '{':
                at++;
                if (!TryCount(out least, out most))
                {
                    return Fail("{n}, {n,} or {n,m}");
                }

                break;
            default:
                return atom;
        }

        return new PatternNode.Repeat(atom, least, most, Takes('?'));
    }

    private bool TryCount(out int least, out int? most)
    {
        most = null;
        if (!TryNumber(out least))
        {
            return false;
        }

        if (!Takes(','))
        {
            most = least;
        }
        else if (!IsAtEnd && text[at] != '}')
        {
            if (!TryNumber(out var limit) || limit < least)
            {
                return false;
            }

            most = limit;
        }

        return Takes('}');
    }

    private bool TryNumber(out int number)
    {
        number = 0;
        var start = at;
        for (; !IsAtEnd && char.IsAsciiDigit(text[at]) && at - start < MostDigits; at++)
        {
            number = (number * 10) + text[at] - '0';
        }

        return at > start;
    }

    private bool Takes(char unit)
    {
        if (IsAtEnd || text[at] != unit)
        {
            return false;
        }

        at++;
        return true;
    }

    private int NextCodePoint()
    {
        var codePoint = CodePoints.At(text, at, out var length);
        at += length;
        return codePoint;
    }

    /// <summary>Notes what was expected and goes to the end, so that everything under way ends too.</summary>
    private PatternNode Fail(string expected)
    {
        problem ??= expected;
        at = text.Length;
        return new PatternNode.Start();
    }

    private static string WithoutSpace(string text)
    {
        var kept = new StringBuilder(text.Length);
        var brackets = 0;
        var escaped = false;
        foreach (var unit in text)
        {
            if (brackets == 0 && unit is (' ' or '\t' or '\n' or '\r'))
            {
                continue;
            }

            brackets += escaped ? 0 : unit == '[' ? 1 : unit == ']' && brackets > 0 ? -1 : 0;
            escaped = unit == '\\' && !escaped;
            kept.Append(unit);
        }

        return kept.ToString();
    }
}
