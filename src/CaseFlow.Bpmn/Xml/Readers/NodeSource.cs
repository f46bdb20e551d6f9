using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>A flow node as it stands in the file.</summary>
internal sealed record NodeSource(ElementNode Element, ElementId Id, string? Name, ReadingContext Context)
{
    public string? Attribute(string name) => Element.Attribute(name)?.Value;

    /// <summary>An attribute of type xsd:boolean.</summary>
    public bool Flag(string name, bool otherwise = false) => Attributes.Flag(Element, name, otherwise);

    public ElementNode? Part(string localName) => Element.Element(BpmnNames.Model + localName);

    /// <summary>The first <c>caseflow:</c> extension element of that name.</summary>
    public ElementNode? Extension(string localName) => Extensions(localName).FirstOrDefault();

    public IEnumerable<ElementNode> Extensions(string localName) =>
        Element.Elements(BpmnNames.ExtensionElements).Elements(BpmnNames.CaseFlow + localName);
}
