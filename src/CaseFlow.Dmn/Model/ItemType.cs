namespace CaseFlow.Dmn.Model;

/// <summary>A type that a file defines (DMN 1.5 §7.3.2).</summary>
/// <param name="Name">Its name.</param>
/// <param name="TypeRef">The type it narrows; null for none.</param>
/// <param name="Allowed">Unary tests that its values pass; null for any value.</param>
/// <param name="IsSimple">False for a structure, a collection or a function.</param>
/// <param name="Line">The line in the file, from 1; 0 when unknown.</param>
public sealed record ItemType(string Name, string? TypeRef, DmnText? Allowed, bool IsSimple, int Line);
