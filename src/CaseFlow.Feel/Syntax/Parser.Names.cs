using System.Collections.Immutable;
using System.Text;

namespace CaseFlow.Feel.Syntax;

/// <content>Names, calls and types.</content>
internal sealed partial class Parser
{
    private static readonly ImmutableHashSet<string> Connectives =
        ["and", "or", "between", "in", "instance", "then", "else", "return", "satisfies"];

    private Node Word()
    {
        var at = token.Start;
        var knownEnd = names.EndOfLongest(lexer, at, orMember: filters > 0);
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
                    return FunctionDefinition();
                case var word when Connectives.Contains(word):
                    return Unexpected("expression");
            }
        }

        var (function, functionEnd) = NameTable.LongestBuiltIn(lexer, token);
        if (functionEnd > knownEnd && lexer.Read(functionEnd).Is("("))
        {
            GoOnAt(functionEnd);
            return Call(at, function!);
        }

        // Without a known name in its place, the name of a function may hold what else would be an operator.
        var end = knownEnd > at ? knownEnd : Math.Max(functionEnd, token.End);
        var variable = new Node.Variable(at, NameFrom(Math.Max(end, token.End)));
        return token.Is("(") ? Call(at, variable, functionEnd == knownEnd ? function : null) : variable;
    }

    /// <summary>The name from the token at hand to the end given, and on over the words and numbers that follow, since two operands never stand side by side.</summary>
    private string NameFrom(int end)
    {
        var start = token.Start;
        for (var next = lexer.Read(end); (next.Kind == TokenKind.Word && !Connectives.Contains(next.Text)) || (next.Kind == TokenKind.Number && next.Text[0] != '.'); next = lexer.Read(end))
        {
            end = next.End;
        }

        GoOnAt(end);
        return NameBetween(start, end);
    }

    /// <summary>A name that the text defines: everything up to the word, or up to a comma, colon or bracket, may be part of it.</summary>
    private string NewName(string? until = null)
    {
        if (token.Kind != TokenKind.Word || Connectives.Contains(token.Text))
        {
            Unexpected("name");
            return string.Empty;
        }

        var (start, end) = (token.Start, token.End);
        for (var next = lexer.Read(end); IsPartOfName(next, until); next = lexer.Read(end))
        {
            end = next.End;
        }

        GoOnAt(end);
        return NameBetween(start, end);
    }

    private string NameBetween(int start, int end)
    {
        var written = lexer.Source[start..end];
        return NameTable.Normal(written.Contains("/*", StringComparison.Ordinal) || written.Contains("//", StringComparison.Ordinal) ? WithoutComments(start, end) : written);
    }

    private string WithoutComments(int start, int end)
    {
        var name = new StringBuilder();
        for (var at = start; at < end;)
        {
            var next = Math.Min(end, lexer.SkipBlank(at));
            name.Append(next > at ? ' ' : lexer.Source[at]);
            at = next > at ? next : at + 1;
        }

        return name.ToString();
    }

    private static bool IsPartOfName(Token token, string? until) => token.Kind switch
    {
        TokenKind.Word => until is null || (token.Text != until && !Connectives.Contains(token.Text)),
        TokenKind.Number => true,
        TokenKind.Symbol => token.Text is "." or "/" or "-" or "+" or "*" or "**",
        TokenKind.Invalid => token.Text == "expression" && token.End - token.Start == 1,
        _ => false,
    };

    private string MemberName()
    {
        if (token.Kind != TokenKind.Word)
        {
            Unexpected("name");
            return string.Empty;
        }

        return NameFrom(Math.Max(names.EndOfLongest(lexer, token.Start, orMember: true), token.End));
    }
}
