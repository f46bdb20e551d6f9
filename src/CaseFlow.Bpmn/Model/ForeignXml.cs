namespace CaseFlow.Bpmn.Model;

/// <summary>XML that is kept and written back as it was read.</summary>
/// <param name="Xml">The element as well-formed XML with its namespace declarations.</param>
public sealed record ForeignXml(string Xml);
