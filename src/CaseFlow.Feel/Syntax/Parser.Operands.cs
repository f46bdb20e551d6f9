using System.Buffers;
using System.Collections.Immutable;
using CaseFlow.Feel.Functions;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Syntax;

/// <content>Literals, lists, contexts and what begins with a keyword.</content>
internal sealed partial class Parser
{
    private static readonly SearchValues<char> KeyEnds = SearchValues.Create(":,{}[]()\"");

    private Node Operand()
    {
        var at = token.Start;
        switch (token.Kind)
        {
            case TokenKind.Number:
                return NumberLiteral();
            case TokenKind.String:
                var text = token.Text;
                Next();
                return new Node.Literal(at, FeelValue.Of(text));
            case TokenKind.Word:
                return Word();
            case TokenKind.Symbol:
                return Bracketed();
            default:
                return Unexpected("expression");
        }
    }

    private Node Bracketed()
    {
        var at = token.Start;
        switch (token.Text)
        {
            case "-":
                Next();
                return Negated(at, Expression(LevelUnary));
            case "(":
                Next();
                return Parenthesised(at);
            case "[":
                Next();
                return Listed(at);
            case "]":
                Next();
                return RangeFrom(at, Expression(), lowIncluded: false);
            case "{":
                return ContextLiteral();
            case "@":
                return TemporalLiteral();
            default:
                return Unexpected("expression");
        }
    }

    private Node Parenthesised(int at)
    {
        if (token.Kind == TokenKind.Symbol && InfixOperator(token.Text) is (var comparison, LevelComparison))
        {
            var range = RangeOf(at, comparison);
            Expect(")");
            return range;
        }

        var inner = Expression();
        if (token.Is(".."))
        {
            return RangeFrom(at, inner, lowIncluded: false);
        }

        Expect(")");
        return inner;
    }

    private Node Listed(int at)
    {
        if (token.Is("]"))
        {
            Next();
            return new Node.ListOf(at, []);
        }

        var first = Expression();
        return token.Is("..") ? RangeFrom(at, first, lowIncluded: true) : new Node.ListOf(at, Separated("]", first));
    }

    private static Node Negated(int at, Node operand) => operand is Node.Literal { Value: FeelValue.Number number }
        ? new Node.Literal(at, FeelValue.Of(number.Value.Negate()))
        : new Node.Negation(at, operand);

    private Node NumberLiteral()
    {
        var at = token.Start;
        if (!FeelNumber.TryParse(token.Text, out var number))
        {
            return Fail(FeelCodes.InvalidLiteral, at, "number", token.Text);
        }

        Next();
        return new Node.Literal(at, FeelValue.Of(number));
    }

    private Node TemporalLiteral()
    {
        var at = token.Start;
        Next();
        if (token.Kind != TokenKind.String)
        {
            return Unexpected("string");
        }

        var text = token.Text;
        Next();
        return TemporalText.Parse(text) is { } value ? new Node.Literal(at, value) : TemporalFunctions.Unreadable(at, text);
    }

    private Node ContextLiteral()
    {
        var at = token.Start;
        var known = names.Count;
        var entries = ImmutableArray.CreateBuilder<KeyValuePair<string, Node>>();
        Next();
        while (entries.Count > 0 || !token.Is("}"))
        {
            var keyAt = token.Start;
            var key = ContextKey();
            Expect(":");
            var outside = names.Count;
            if (key.Length > 0 && token.IsWord("function"))
            {
                // A function that is defined here can call itself by the key.
                names.Know(key);
            }

            var value = Expression();
            names.Forget(outside);
            if (entries.Any(entry => entry.Key == key))
            {
                return Fail(FeelCodes.DuplicateKey, keyAt, "new key", key);
            }

            entries.Add(new(key, value));
            names.KnowMember(key);
            if (key.Length > 0)
            {
                names.Know(key);
            }

            if (!token.Is(","))
            {
                break;
            }

            Next();
        }

        Expect("}");
        names.Forget(known);
        return new Node.ContextOf(at, entries.ToImmutable());
    }

    private string ContextKey()
    {
        var key = token.Text;
        if (token.Kind == TokenKind.String)
        {
            Next();
            return key;
        }

        // A key may hold operators and keywords, so everything up to the colon is the key.
        var colon = lexer.Source.AsSpan(token.Start).IndexOfAny(KeyEnds);
        if (token.Kind != TokenKind.Word || colon < 0 || lexer.Source[token.Start + colon] != ':')
        {
            Unexpected("key");
            return string.Empty;
        }

        var end = token.Start + colon;
        key = NameBetween(token.Start, end).Trim();
        GoOnAt(end);
        return key;
    }

    private Node If()
    {
        var at = token.Start;
        Next();
        var condition = Expression();
        ExpectWord("then");
        var then = Expression();
        ExpectWord("else");
        return new Node.Conditional(at, condition, then, Expression());
    }

    private Node For()
    {
        var at = token.Start;
        var known = names.Count;
        Next();
        var iterators = Iterators();
        ExpectWord("return");
        names.Know("partial");
        var body = Expression();
        names.Forget(known);
        return new Node.For(at, iterators, body, FreeNames.Of(body).Contains("partial"));
    }

    private Node Quantified()
    {
        var at = token.Start;
        var every = token.IsWord("every");
        var known = names.Count;
        Next();
        var iterators = Iterators();
        ExpectWord("satisfies");
        var condition = Expression();
        names.Forget(known);
        return new Node.Quantified(at, every, iterators, condition);
    }

    private ImmutableArray<Iterator> Iterators()
    {
        var iterators = ImmutableArray.CreateBuilder<Iterator>();
        do
        {
            if (iterators.Count > 0)
            {
                Next();
            }

            var name = NewName("in");
            ExpectWord("in");
            var source = Expression();
            Node? last = null;
            if (token.Is(".."))
            {
                Next();
                last = Expression();
            }

            iterators.Add(new(name, source, last));
            names.Know(name);
        }
        while (token.Is(","));

        return iterators.ToImmutable();
    }
}
