using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;

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
        if (!token.Is("("))
        {
            return [Test(LevelAdditive)];
        }

        var at = token.Start;
        Next();
        var first = Test(0);
        if (token.Is("..") && first is UnaryTest.Match { Operand: var low })
        {
            return [new UnaryTest.Match(RangeFrom(at, low, lowIncluded: false), IsCondition: false)];
        }

        var tests = TestsByComma(first);
        Expect(")");
        return tests;
    }

    private ImmutableArray<UnaryTest> TestsByComma(UnaryTest? first = null)
    {
        var tests = ImmutableArray.CreateBuilder<UnaryTest>();
        tests.Add(first ?? Test(0));
        while (token.Is(","))
        {
            Next();
            tests.Add(Test(0));
        }

        return tests.ToImmutable();
    }

    private UnaryTest Test(int level)
    {
        if (token.Kind == TokenKind.Symbol && InfixOperator(token.Text) is (var comparison, LevelComparison))
        {
            Next();
            return new UnaryTest.Comparison(comparison, Expression(LevelAdditive));
        }

        var operand = Expression(level);
        return new UnaryTest.Match(operand, FreeNames.Of(operand).Contains(Candidate));
    }

    /// <summary>A range of which the lower end has been read, from the dots on.</summary>
    private Node RangeFrom(int at, Node low, bool lowIncluded)
    {
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
        return Range(at, low, lowIncluded, high, highIncluded);
    }

    /// <summary>A comparison in brackets, which is the range of the values that fulfil it.</summary>
    private Node OpenRange(int at, Operator comparison)
    {
        Next();
        var end = Expression(LevelAdditive);
        Expect(")");
        return comparison switch
        {
            Operator.Less => Range(at, null, lowIncluded: false, end, highIncluded: false),
            Operator.LessOrEqual => Range(at, null, lowIncluded: false, end, highIncluded: true),
            Operator.Greater => Range(at, end, lowIncluded: false, null, highIncluded: false),
            Operator.GreaterOrEqual => Range(at, end, lowIncluded: true, null, highIncluded: false),
            Operator.Equal => Range(at, end, lowIncluded: true, end, highIncluded: true),
            _ => new Node.Refused(at, FeelCodes.Unsupported, "range", "!=", [end]),
        };
    }

    private static Node Range(int at, Node? low, bool lowIncluded, Node? high, bool highIncluded) =>
        low is null or Node.Literal && high is null or Node.Literal
            && Ranges.Make((low as Node.Literal)?.Value, lowIncluded, (high as Node.Literal)?.Value, highIncluded) is { } range
            ? new Node.Literal(at, range)
            : new Node.RangeOf(at, low, lowIncluded, high, highIncluded);

    /// <summary>True when an opening bracket after the end of a range excludes that end instead of opening a filter.</summary>
    private bool ClosesRange()
    {
        if (rangeNesting != nesting)
        {
            return false;
        }

        var next = lexer.Read(token.End);
        return next.Kind == TokenKind.End || next.Is(")") || next.Is("]") || next.Is("}") || next.Is(",") || next.Is(".")
            || (next.Kind == TokenKind.Symbol && InfixOperator(next.Text).Level is LevelComparison or LevelMultiplicative or LevelPower)
            || (next.Kind == TokenKind.Word && Connectives.Contains(next.Text));
    }
}
