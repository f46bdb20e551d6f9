using System.Xml.Linq;

namespace CaseFlow.Bpmn.Metamodel;

/// <summary>An attribute of a type.</summary>
/// <param name="Name">Its name, in no namespace.</param>
/// <param name="Value">What its value must be.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="Default">What counts when it is absent; null for nothing.</param>
internal sealed record AttributeShape(XName Name, ValueShape Value, bool IsRequired, string? Default);
