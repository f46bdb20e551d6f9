using System.Collections.Immutable;

namespace CaseFlow.Feel.Syntax;

/// <content>What may stand after <c>in</c> (DMN 1.5 §10.3.1.2, rules 7 to 17).</content>
internal sealed partial class Parser
{
    private const string Candidate = "?";

    /// <summary>How deep the end of a range now being read lies; −1 outside of one.</summary>
    private int rangeNesting = -1;

    /// <summary>Unary tests as a whole text: <c>-</c>, tests by comma, or their negation (DMN 1.5 §10.3.1.2, rules 12 to 14).</summary>
    internal static (ImmutableArray<UnaryTest> Tests, bool Negated, FeelDiagnostic? Failure) ParseTests(string text, NameTable names)
    {
        var parser = new Parser(text, names);
        var negated = parser.IsNegation();
        ImmutableArray<UnaryTest> tests = [];
        if (parser.IsAnything())
        {
            parser.Next();
        }
        else
        {
            if (negated)
            {
                parser.Next();
            }

            tests = negated ? parser.Nested(parser.UnaryTests, []) : parser.TestsByComma();
        }

        if (parser.token.Kind != TokenKind.End)
        {
            parser.Unexpected("end");
        }

        return (tests, negated, parser.failure);
    }

    private bool IsAnything() => token.Is("-") && lexer.Read(token.End).Kind == TokenKind.End;

    /// <summary>True for <c>not(…)</c> with nothing behind it; with an operator behind it, not() is the function.</summary>
    private bool IsNegation()
    {
        if (!token.IsWord("not") || lexer.Read(token.End) is var open && !open.Is("("))
        {
            return false;
        }

        var depth = 1;
        for (var next = lexer.Read(open.End); next.Kind is not (TokenKind.End or TokenKind.Invalid); next = lexer.Read(next.End))
        {
            depth += next.Kind != TokenKind.Symbol ? 0 : next.Text is "(" ? 1 : next.Text is ")" ? -1 : 0;
            if (depth == 0)
            {
                return lexer.Read(next.End).Kind == TokenKind.End;
            }
        }

        return false;
    }

    private ImmutableArray<UnaryTest> UnaryTests()
    {
        if (!token.Is("(") || LooksLikeRange())
        {
            return [Test(LevelAdditive)];
        }

        Next();
        var tests = TestsByComma();
        Expect(")");
        return tests;
    }

    private ImmutableArray<UnaryTest> TestsByComma()
    {
        var tests = ImmutableArray.CreateBuilder<UnaryTest>();
        tests.Add(Test(0));
        while (token.Is(","))
        {
            Next();
            tests.Add(Test(0));
        }

        return tests.ToImmutable();
    }

    private UnaryTest Test(int level)
    {
        var (comparison, found) = InfixOperator(token.Kind == TokenKind.Symbol ? token.Text : string.Empty);
        if (found == LevelComparison)
        {
            Next();
            return new UnaryTest.Comparison(comparison, Expression(LevelAdditive));
        }

        if (token.Kind == TokenKind.Symbol && LooksLikeRange())
        {
            return Range();
        }

        var operand = Expression(level);
        return new UnaryTest.Match(operand, FreeNames.Of(operand).Contains(Candidate));
    }

    private UnaryTest.Range Range()
    {
        var lowIncluded = token.Is("[");
        Next();
        var low = Expression(LevelAdditive);
        Expect("..");
        var outerRange = rangeNesting;
        rangeNesting = nesting;
        var high = Expression(LevelAdditive);
        rangeNesting = outerRange;
        var highIncluded = token.Is("]");
        if (!highIncluded && !token.Is(")") && !token.Is("["))
        {
            Unexpected("]");
        }

        Next();
        return new(low, lowIncluded, high, highIncluded);
    }

    /// <summary>True when an opening bracket after the end of a range excludes that end instead of opening a filter.</summary>
    private bool ClosesRange()
    {
        if (rangeNesting != nesting)
        {
            return false;
        }

        var next = lexer.Read(token.End);
        return next.Kind == TokenKind.End || next.Is(")") || next.Is("]") || next.Is("}") || next.Is(",")
            || (next.Kind == TokenKind.Word && Connectives.Contains(next.Text));
    }

    /// <summary>True when two dots stand between the bracket at hand and its end.</summary>
    private bool LooksLikeRange()
    {
        if (!token.Is("(") && !token.Is("[") && !token.Is("]"))
        {
            return false;
        }

        var depth = 0;
        for (var next = lexer.Read(token.End); next.Kind is not (TokenKind.End or TokenKind.Invalid); next = lexer.Read(next.End))
        {
            switch (next.Text)
            {
                case var _ when next.Kind == TokenKind.String:
                    break;
                case ".." when depth == 0:
                    return true;
                case "," when depth == 0:
                case "for" or "some" or "every" or "if" when depth == 0 && next.Kind == TokenKind.Word:
                    return false;
                case "(" or "[" or "{":
                    depth++;
                    break;
                case ")" or "]" or "}" when --depth < 0:
                    return false;
                default:
                    break;
            }
        }

        return false;
    }
}
