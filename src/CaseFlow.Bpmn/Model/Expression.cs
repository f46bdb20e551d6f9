namespace CaseFlow.Bpmn.Model;

/// <summary>An expression as written in a file (BPMN 2.0.2 §8.4.7).</summary>
/// <param name="Text">The expression's text.</param>
/// <param name="Language">The language declared for it, or null for the file's default; FEEL is assumed where none is declared.</param>
public sealed record Expression(string Text, string? Language = null);
