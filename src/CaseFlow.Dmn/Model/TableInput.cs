namespace CaseFlow.Dmn.Model;

/// <summary>An input column of a decision table (DMN 1.5 §8.3.2).</summary>
/// <param name="Label">The heading; null when the file gives none.</param>
/// <param name="Expression">What is tested.</param>
/// <param name="TypeRef">Its type; null for any.</param>
/// <param name="Allowed">Unary tests that every value passes; null for any value.</param>
public sealed record TableInput(string? Label, DmnText Expression, string? TypeRef, DmnText? Allowed);
