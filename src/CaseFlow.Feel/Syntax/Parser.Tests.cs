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
        return RangeOf(at, low, lowIncluded, high, highIncluded);
    }

    /// <summary>A comparison in brackets, which is the range of the values that fulfil it.</summary>
    private Node RangeOf(int at, Operator test)
    {
        Next();
        var end = Expression(LevelAdditive);
        return end is Node.Literal { Value: var value } && Ranges.Of(test, value) is { } range
            ? new Node.Literal(at, range)
            : new Node.RangeOf(at, test, end, LowIncluded: false, end, HighIncluded: false);
    }

    private static Node RangeOf(int at, Node low, bool lowIncluded, Node high, bool highIncluded) =>
        low is Node.Literal { Value: var first } && high is Node.Literal { Value: var last } && Ranges.Between(first, lowIncluded, last, highIncluded) is { } range
            ? new Node.Literal(at, range)
            : new Node.RangeOf(at, null, low, lowIncluded, high, highIncluded);

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
