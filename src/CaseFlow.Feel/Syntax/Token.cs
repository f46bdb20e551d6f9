namespace CaseFlow.Feel.Syntax;

/// <summary>One piece of the text. <see cref="Text"/> is a string's content, everything else as written; of an invalid piece, what was expected.</summary>
internal readonly record struct Token(TokenKind Kind, int Start, int End, string Text)
{
    internal bool Is(string symbol) => Kind == TokenKind.Symbol && Text == symbol;

    internal bool IsWord(string word) => Kind == TokenKind.Word && Text == word;
}
