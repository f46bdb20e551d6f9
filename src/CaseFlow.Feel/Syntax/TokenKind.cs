namespace CaseFlow.Feel.Syntax;

internal enum TokenKind
{
    End,
    Word,
    Number,
    String,
    Symbol,
    Invalid,
}
