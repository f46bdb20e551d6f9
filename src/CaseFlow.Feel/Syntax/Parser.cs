using System.Collections.Immutable;

namespace CaseFlow.Feel.Syntax;

/// <summary>
/// Reads an expression by operator precedence (DMN 1.5 §10.3.1.2). After the first thing wrong the rest of the text counts as
/// ended, so every rule finishes without further findings.
/// </summary>
internal sealed partial class Parser
{
    internal const int DeepestNesting = 100;
    internal const int MostOperators = 1000;
    private const int LevelOr = 1;
    private const int LevelAnd = 2;
    private const int LevelComparison = 3;
    private const int LevelAdditive = 4;
    private const int LevelMultiplicative = 5;
    private const int LevelPower = 6;
    private const int LevelUnary = 7;
    private const int LevelInstance = 8;
    private const int LevelPostfix = 9;
    private static readonly Node Nothing = new Node.Literal(0, FeelValue.Missing);

    private readonly Lexer lexer;
    private readonly NameTable names;
    private FeelDiagnostic? failure;
    private Token token;
    private int nesting;
    private int operators;
    private int filters;
    private int lastEnd;

    private Parser(string text, NameTable names)
    {
        lexer = new(text);
        this.names = names;
        token = lexer.Read(0);
    }

    internal static (Node Root, FeelDiagnostic? Failure) Parse(string text, NameTable names)
    {
        var parser = new Parser(text, names);
        var root = parser.Expression();
        if (parser.token.Is(","))
        {
            root = parser.ListFrom(root);
        }

        if (parser.token.Kind != TokenKind.End)
        {
            parser.Unexpected("end");
        }

        return (root, parser.failure);
    }

    /// <summary>Several expressions separated by commas are a list (DMN 1.5 §10.3.1.2, rule 3).</summary>
    private Node ListFrom(Node first)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        items.Add(first);
        while (failure is null && token.Is(","))
        {
            Next();
            items.Add(Expression());
        }

        return new Node.ListOf(first.Position, items.ToImmutable());
    }

    private Node Expression(int level = 0)
    {
        if (!Deepen())
        {
            return Nothing;
        }

        var start = token.Start;
        var left = Operand();
        nesting--;
        Mark(left, start);
        while (Continue(left, level) is { } longer)
        {
            // Each operator may make the tree one level deeper, and what walks the tree needs stack for each level.
            if (++operators > MostOperators)
            {
                return Fail(FeelCodes.LimitNesting, longer.Position, $"{MostOperators}", $"{operators}");
            }

            left = longer;
            Mark(left, start);
        }

        return left;
    }

    private void Mark(Node node, int start)
    {
        // A failure may have left the one node that means nothing, which all parsers share.
        if (failure is null)
        {
            node.Start = start;
            node.End = lastEnd;
        }
    }

    /// <summary>Goes one level deeper; false when that is too deep. Each true is answered by one level less.</summary>
    private bool Deepen()
    {
        if (nesting >= DeepestNesting)
        {
            Fail(FeelCodes.LimitNesting, token.Start, $"{DeepestNesting}", $"{nesting + 1}");
            return false;
        }

        nesting++;
        return true;
    }

    private T Nested<T>(Func<T> rule, T nothing)
    {
        if (!Deepen())
        {
            return nothing;
        }

        var result = rule();
        nesting--;
        return result;
    }

    private ImmutableArray<Node> Separated(string end, Node? first = null)
    {
        var items = ImmutableArray.CreateBuilder<Node>();
        if (first is not null || !token.Is(end))
        {
            items.Add(first ?? Expression());
            while (token.Is(","))
            {
                Next();
                items.Add(Expression());
            }
        }

        Expect(end);
        return items.ToImmutable();
    }

    private void Next() => GoOnAt(token.End);

    private void GoOnAt(int position)
    {
        if (failure is null)
        {
            lastEnd = position;
            token = lexer.Read(position);
        }
    }

    private void Expect(string symbol)
    {
        if (token.Is(symbol))
        {
            Next();
        }
        else
        {
            Unexpected(symbol);
        }
    }

    private void ExpectWord(string word)
    {
        if (token.IsWord(word))
        {
            Next();
        }
        else
        {
            Unexpected(word);
        }
    }

    private Node Unexpected(string expected) => token.Kind switch
    {
        TokenKind.Invalid when token.Text != "expression" => Fail(FeelCodes.InvalidLiteral, token.Start, token.Text, lexer.Source[token.Start..token.End]),
        TokenKind.End => Fail(FeelCodes.UnexpectedToken, token.Start, expected, "end"),
        _ => Fail(FeelCodes.UnexpectedToken, token.Start, expected, lexer.Source[token.Start..token.End]),
    };

    private Node Fail(string code, int position, string expected, string found)
    {
        failure ??= FeelDiagnostic.Of(code, position, expected, found);
        token = new(TokenKind.End, lexer.Source.Length, lexer.Source.Length, string.Empty);
        return Nothing;
    }
}
