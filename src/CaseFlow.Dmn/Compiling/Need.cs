namespace CaseFlow.Dmn.Compiling;

/// <summary>That an element reads or calls another.</summary>
/// <param name="Prefix">The name of the import before the name; null for an element that is read by its name alone.</param>
/// <param name="Target">The other element.</param>
internal readonly record struct Need(string? Prefix, CompiledElement Target);
