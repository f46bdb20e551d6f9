using System.Globalization;
using System.Text;
using CaseFlow.Feel.Values;

namespace CaseFlow.Feel.Syntax;

/// <summary>
/// Reads the token that starts at a position. It keeps no position of its own, so the parser may look ahead and read names
/// with spaces or operators in them straight from the text.
/// </summary>
internal sealed class Lexer(string text)
{
    private const int Remembered = 16;

    private static readonly string[] LongSymbols = ["..", "**", "<=", ">=", "!="];

    internal string Source => text;

    private readonly (int Asked, Token Token)[] memory = new (int, Token)[Remembered];

    /// <summary>The token at the position or after the blanks there. What was read lately is not read again, since the parser looks ahead.</summary>
    internal Token Read(int position)
    {
        ref var memo = ref memory[position % Remembered];
        if (memo.Asked != position + 1)
        {
            memo = (position + 1, Scan(position));
        }

        return memo.Token;
    }

    private Token Scan(int position)
    {
        var start = SkipBlank(position);
        if (start >= text.Length)
        {
            return new(TokenKind.End, text.Length, text.Length, string.Empty);
        }

        var c = text[start];
        if (char.IsAsciiDigit(c) || (c == '.' && start + 1 < text.Length && char.IsAsciiDigit(text[start + 1])))
        {
            return Number(start);
        }

        if (c == '"')
        {
            return StringLiteral(start);
        }

        var length = NameCharacters.StartLength(text, start);
        if (length > 0)
        {
            return Word(start, start + length);
        }

        if (start + 1 < text.Length && text[start + 1] is ('.' or '*' or '='))
        {
            foreach (var symbol in LongSymbols)
            {
                if (c == symbol[0] && text[start + 1] == symbol[1])
                {
                    return new(TokenKind.Symbol, start, start + 2, symbol);
                }
            }
        }

        return "+-*/=<>()[]{},:.@".Contains(c, StringComparison.Ordinal)
            ? new(TokenKind.Symbol, start, start + 1, c.ToString())
            : new(TokenKind.Invalid, start, start + 1, "expression");
    }

    internal int SkipBlank(int position)
    {
        while (position < text.Length)
        {
            if (text[position] is > ' ' and < (char)0x80 and not '/')
            {
                return position;
            }

            if (char.IsWhiteSpace(text[position]) || text[position] == '\uFEFF')
            {
                position++;
            }
            else if (string.CompareOrdinal(text, position, "//", 0, 2) == 0)
            {
                position = EndOfLine(position);
            }
            else if (string.CompareOrdinal(text, position, "/*", 0, 2) == 0)
            {
                var end = text.IndexOf("*/", position + 2, StringComparison.Ordinal);
                if (end < 0)
                {
                    break;
                }

                position = end + 2;
            }
            else
            {
                break;
            }
        }

        return position;
    }

    private int EndOfLine(int position)
    {
        while (position < text.Length && text[position] is not ('\n' or '\r'))
        {
            position++;
        }

        return position;
    }

    private Token Word(int start, int end)
    {
        while (end < text.Length && NameCharacters.PartLength(text, end) is > 0 and var length)
        {
            end += length;
        }

        return new(TokenKind.Word, start, end, text[start..end]);
    }

    private Token Number(int start)
    {
        var at = SkipDigits(start);
        if (at + 1 < text.Length && text[at] == '.' && char.IsAsciiDigit(text[at + 1]))
        {
            at = SkipDigits(at + 1);
        }

        if (at < text.Length && text[at] is 'e' or 'E')
        {
            var digits = at + 1 < text.Length && text[at + 1] is '+' or '-' ? at + 2 : at + 1;
            at = SkipDigits(digits) > digits ? SkipDigits(digits) : at;
        }

        return new(TokenKind.Number, start, at, text[start..at]);
    }

    private int SkipDigits(int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    private Token StringLiteral(int start)
    {
        var content = new StringBuilder();
        for (var at = start + 1; at < text.Length;)
        {
            switch (text[at])
            {
                case '"':
                    return WellFormed(start, at + 1, content.ToString());
                case '\\':
                    if (!TryEscape(ref at, content))
                    {
                        return new(TokenKind.Invalid, at, at + 1, "escape sequence");
                    }

                    break;
                case '\n' or '\r':
                    return new(TokenKind.Invalid, start, at, "\"");
                default:
                    content.Append(text[at++]);
                    break;
            }
        }

        return new(TokenKind.Invalid, start, text.Length, "\"");
    }

    private static Token WellFormed(int start, int end, string content) =>
        UnicodeText.IsWellFormed(content) ? new(TokenKind.String, start, end, content) : new(TokenKind.Invalid, start, end, "code point");

    private bool TryEscape(ref int at, StringBuilder content)
    {
        var kind = at + 1 < text.Length ? text[at + 1] : '\0';
        var simple = "nrt'\"\\".IndexOf(kind, StringComparison.Ordinal);
        if (simple >= 0 && kind != '\0')
        {
            content.Append("\n\r\t'\"\\"[simple]);
            at += 2;
            return true;
        }

        // A backslash that begins no escape is itself, so that patterns need not double theirs.
        if (kind is not ('u' or 'U'))
        {
            content.Append(text[at++]);
            return true;
        }

        var length = kind == 'u' ? 4 : 6;
        if (at + 2 + length > text.Length
            || !int.TryParse(text.AsSpan(at + 2, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            || code > 0x10FFFF)
        {
            return false;
        }

        // Two \u escapes may spell one code point beyond the basic plane.
        content.Append(code > 0xFFFF ? char.ConvertFromUtf32(code) : ((char)code).ToString());
        at += 2 + length;
        return true;
    }
}
