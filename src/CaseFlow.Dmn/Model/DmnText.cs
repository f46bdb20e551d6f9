namespace CaseFlow.Dmn.Model;

/// <summary>An expression or unary tests as written.</summary>
/// <param name="Text">The text.</param>
/// <param name="Language">The language declared for it, or the file's; null for FEEL.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record DmnText(string Text, string? Language = null, int Line = 0);
