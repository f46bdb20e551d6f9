using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>A reference as it stands in a file.</summary>
/// <param name="At">The element that has the attribute or holds the text.</param>
/// <param name="Name">The name of the attribute, or of the element that holds the text.</param>
/// <param name="Target">The local part.</param>
/// <param name="Space">The namespace of its prefix; null for a reference without prefix.</param>
/// <param name="Shape">What it may lead to.</param>
internal readonly record struct Reference(ElementNode At, string Name, string Target, string? Space, ValueShape Shape);
