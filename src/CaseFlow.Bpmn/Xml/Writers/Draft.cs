using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml.Linq;
using CaseFlow.Bpmn.Metamodel;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Writers;

/// <summary>An element that is being written. Its parts may be added in any order: the standard's table knows where each belongs.</summary>
internal sealed class Draft(XName name)
{
    private static readonly Dictionary<XNamespace, string> Prefixes = new()
    {
        [BpmnNames.Model] = "bpmn",
        [BpmnNames.Diagram] = "bpmndi",
        [BpmnNames.Bounds] = "dc",
        [BpmnNames.Waypoint] = "di",
        [BpmnNames.CaseFlow] = "caseflow",
        [VendorNames.Camunda] = "camunda",
        [SchemaNames.Instance] = "xsi",
    };

    private readonly List<ElementAttribute> attributes = [];
    private readonly List<Draft> parts = [];
    private readonly List<ElementNode> foreign = [];
    private string? text;

    private XName Name => name;

    /// <summary>Whether nothing would be written but its name.</summary>
    public bool IsEmpty => attributes.Count == 0 && parts.Count == 0 && foreign.Count == 0 && text is null;

    /// <summary>An element of the standard.</summary>
    public static Draft Of(string name) => new(BpmnNames.Model + name);

    /// <summary>The same as an element of another name of the standard; the language of a script that is called has an attribute of its own.</summary>
    public Draft As(string name)
    {
        var other = Of(name);
        other.attributes.AddRange(attributes.Select(attribute => attribute.Name == "scriptFormat" ? new ElementAttribute("scriptLanguage", attribute.Prefix, attribute.Value) : attribute));
        other.parts.AddRange(parts);
        other.foreign.AddRange(foreign);
        other.text = text;
        return other;
    }

    /// <summary>An element of our own vocabulary.</summary>
    public static Draft Own(string name) => new(BpmnNames.CaseFlow + name);

    public Draft With(XName attribute, string? value)
    {
        if (value is not null)
        {
            attributes.Insert(attribute == "id" ? 0 : attributes.Count, new ElementAttribute(attribute, Prefixes.GetValueOrDefault(attribute.Namespace, ""), value));
        }

        return this;
    }

    public Draft With(string attribute, ElementId? value) => With(attribute, value?.Value);

    public Draft With(string attribute, int value, int otherwise) => With(attribute, value == otherwise ? null : value.ToString(CultureInfo.InvariantCulture));

    public Draft With(string attribute, double value) => With(attribute, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A flag; left out where its default says the same.</summary>
    public Draft Flag(string attribute, bool value, bool otherwise = false) => With(attribute, value == otherwise ? null : value ? "true" : "false");

    public Draft Add(Draft? part)
    {
        if (part is not null)
        {
            parts.Add(part);
        }

        return this;
    }

    public Draft Add(IEnumerable<Draft> more)
    {
        parts.AddRange(more);
        return this;
    }

    /// <summary>Adds an element of the standard that holds a text, for each of the ids.</summary>
    public Draft References(string part, IEnumerable<ElementId> ids) => Add(ids.Select(id => Of(part).Holding(id.Value)));

    public Draft Foreign(ElementNode element)
    {
        foreign.Add(element);
        return this;
    }

    public Draft Holding(string value)
    {
        text = value;
        return this;
    }

    /// <summary>The element with every prefix declared, as the root of a file.</summary>
    public ElementNode Finish()
    {
        foreach (var (space, prefix) in Prefixes)
        {
            attributes.Add(new ElementAttribute(XNamespace.Xmlns + prefix, "xmlns", space.NamespaceName));
        }

        return Finish(depth: 0);
    }

    private ElementNode Finish(int depth)
    {
        var element = new ElementNode(name, Prefixes[name.Namespace], ImmutableCollectionsMarshal.AsImmutableArray(attributes.ToArray()));
        if (text is not null)
        {
            element.Add(new TextNode(text));
            return element;
        }

        var places = Standard.Elements.GetValueOrDefault(name)?.Type?.Children;
        foreach (var part in parts.OrderBy(part => places is not null && places.TryGetValue(part.Name, out var known) ? known.Place : 0))
        {
            Indent(element, depth + 1);
            element.Add(part.Finish(depth + 1));
        }

        foreach (var other in foreign)
        {
            Indent(element, depth + 1);
            element.Add(other);
        }

        if (parts.Count + foreign.Count > 0)
        {
            Indent(element, depth);
        }

        return element;
    }

    private static void Indent(ElementNode element, int depth) => element.Add(new TextNode("\n" + new string(' ', 2 * depth)));
}
