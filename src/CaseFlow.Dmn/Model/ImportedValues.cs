namespace CaseFlow.Dmn.Model;

/// <summary>An expression whose text stands elsewhere (DMN 1.5 §7.3.5); not carried out.</summary>
/// <param name="Element">What is imported from the file.</param>
/// <param name="Namespace">The namespace of the file; empty when none is given.</param>
/// <param name="ImportType">The address of its kind; empty when none is given.</param>
/// <param name="LocationUri">Where it may be found; null when the file does not say.</param>
/// <param name="Language">The address of the language of the text; null for FEEL.</param>
public sealed record ImportedValues(string Element, string Namespace, string ImportType, string? LocationUri, string? Language);
