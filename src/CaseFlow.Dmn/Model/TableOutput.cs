namespace CaseFlow.Dmn.Model;

/// <summary>An output column of a decision table (DMN 1.5 §8.3.3).</summary>
/// <param name="Name">The name of its entry in the result of a table with several outputs; empty when the file gives none.</param>
/// <param name="TypeRef">Its type; null for any.</param>
/// <param name="Allowed">Unary tests that every result passes, in order of priority; null for any value.</param>
/// <param name="Default">The result where no rule matches; null for none.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record TableOutput(string Name, string? TypeRef, DmnText? Allowed, DmnText? Default, int Line = 0);
