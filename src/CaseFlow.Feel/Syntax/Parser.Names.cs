using System.Collections.Immutable;
using CaseFlow.Feel.Functions;

namespace CaseFlow.Feel.Syntax;

/// <content>Names, calls and types.</content>
internal sealed partial class Parser
{
    private static readonly ImmutableHashSet<string> Connectives =
        ["and", "or", "between", "in", "instance", "then", "else", "return", "satisfies"];

    private static readonly ImmutableArray<string> Types =
    [
        "Any", "Null", "number", "string", "boolean", "date", "time", "date and time", "days and time duration", "years and months duration",
        "list", "context", "function", "range",
    ];

    private Node Word()
    {
        var at = token.Start;
        var knownEnd = names.EndOfLongest(lexer, at);
        if (knownEnd <= token.End)
        {
            switch (token.Text)
            {
                case "true" or "false":
                    var truth = token.Text == "true";
                    Next();
                    return new Node.Literal(at, FeelValue.Of(truth));
                case "null":
                    Next();
                    return new Node.Literal(at, FeelValue.Missing);
                case "if":
                    return If();
                case "for":
                    return For();
                case "some" or "every":
                    return Quantified();
                case "function" when lexer.Read(token.End).Is("("):
                    return Fail(FeelCodes.Unsupported, at, "expression", "function definition");
                case var word when Connectives.Contains(word):
                    return Unexpected("expression");
            }
        }

        var (function, callEnd) = NameTable.LongestCall(lexer, at);
        if (function is not null && callEnd >= knownEnd)
        {
            GoOnAt(callEnd);
            return Call(at, function);
        }

        var name = NameFrom(Math.Max(knownEnd, token.End));
        return !token.Is("(") ? new Node.Variable(at, name)
            : BuiltIns.IsStandard(name) ? Fail(FeelCodes.Unsupported, at, "function", name)
            : Fail(FeelCodes.UnknownFunction, at, "function", name);
    }

    /// <summary>The name from the token at hand to the end given, and on over the words that follow, since two names never stand side by side.</summary>
    private string NameFrom(int end)
    {
        var start = token.Start;
        for (var next = lexer.Read(end); next.Kind == TokenKind.Word && !Connectives.Contains(next.Text); next = lexer.Read(end))
        {
            end = next.End;
        }

        GoOnAt(end);
        return NameTable.Normal(lexer.Source[start..end]);
    }

    private string NewName()
    {
        if (token.Kind != TokenKind.Word || Connectives.Contains(token.Text))
        {
            Unexpected("name");
            return string.Empty;
        }

        return NameFrom(token.End);
    }

    private string MemberName()
    {
        if (token.Kind != TokenKind.Word)
        {
            Unexpected("name");
            return string.Empty;
        }

        return NameFrom(Math.Max(names.EndOfLongest(lexer, token.Start), token.End));
    }

    private FeelType TypeName()
    {
        var (best, end) = ((string?)null, token.Start);
        foreach (var type in Types)
        {
            var typeEnd = NameTable.EndOf(lexer.Source, type, token.Start);
            (best, end) = typeEnd > end ? (type, typeEnd) : (best, end);
        }

        if (best is null)
        {
            Unexpected("type");
            return FeelType.Any;
        }

        var at = token.Start;
        GoOnAt(end);
        if (token.Is("<"))
        {
            Fail(FeelCodes.Unsupported, at, "basic type", $"type {best}<…>");
        }

        return FeelType.Named(best)!;
    }

    private Node Call(int at, BuiltIn function)
    {
        Expect("(");
        if (StartsNamedArgument())
        {
            return NamedCall(at, function);
        }

        var arguments = Separated(")");
        if (failure is not null)
        {
            return Nothing;
        }

        return !function.Takes(arguments.Length) ? Fail(FeelCodes.WrongArguments, at, function.ToString(), $"{arguments.Length}")
            : function.Name == BuiltIns.IsDefined ? new Node.IsDefined(at, arguments[0])
            : new Node.Call(at, function, arguments.CastArray<Node?>());
    }

    private bool StartsNamedArgument()
    {
        var next = token;
        while (next.Kind == TokenKind.Word)
        {
            next = lexer.Read(next.End);
            if (next.Is(":"))
            {
                return true;
            }
        }

        return false;
    }

    private Node NamedCall(int at, BuiltIn function)
    {
        var named = ImmutableDictionary.CreateBuilder<string, Node>(StringComparer.Ordinal);
        do
        {
            if (named.Count > 0)
            {
                Next();
            }

            var argumentAt = token.Start;
            var name = NewName();
            Expect(":");
            var value = Expression();
            if (failure is null && !named.TryAdd(name, value))
            {
                return Fail(FeelCodes.WrongArguments, argumentAt, function.ToString(), name);
            }
        }
        while (token.Is(","));

        Expect(")");
        if (failure is not null)
        {
            return Nothing;
        }

        return function.Order(named) is not { } arguments ? Fail(FeelCodes.WrongArguments, at, function.ToString(), string.Join(", ", named.Keys.Order(StringComparer.Ordinal)))
            : function.Name == BuiltIns.IsDefined ? new Node.IsDefined(at, arguments[0]!)
            : new Node.Call(at, function, arguments);
    }
}
