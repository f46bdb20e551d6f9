using System.Globalization;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers;

/// <summary>Reads attributes and short texts by their schema type.</summary>
internal static class Attributes
{
    /// <summary>An attribute of type xsd:boolean.</summary>
    public static bool Flag(ElementNode element, string name, bool otherwise = false) => element.Attribute(name)?.Value.Trim() switch
    {
        "true" or "1" => true,
        "false" or "0" => false,
        _ => otherwise,
    };

    /// <summary>An attribute of type xsd:integer; the other value when it is absent, no number or too large to count.</summary>
    public static int Whole(ElementNode element, string name, int otherwise) =>
        int.TryParse(element.Attribute(name)?.Value.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : otherwise;

    /// <summary>The id that an attribute refers to; null when it is absent or empty.</summary>
    public static ElementId? Reference(ElementNode element, string name) =>
        element.Attribute(name)?.Value is { } text && ReadingContext.LocalPart(text) is { Value.Length: > 0 } id ? id : null;

    /// <summary>The ids that child elements with text refer to, such as <c>sourceRef</c>.</summary>
    public static IEnumerable<ElementId> References(ElementNode element, string name) =>
        element.Elements(BpmnNames.Model + name).Select(part => ReadingContext.LocalPart(part.Value)).Where(id => id.Value.Length > 0);
}
