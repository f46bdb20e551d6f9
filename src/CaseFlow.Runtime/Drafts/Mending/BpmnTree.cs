using System.Xml.Linq;
using CaseFlow.Xml;

namespace CaseFlow.Runtime.Drafts.Mending;

/// <summary>A diagram's file as mends look at it.</summary>
internal sealed class BpmnTree
{
    /// <summary>The namespace of the standard.</summary>
    public static readonly XNamespace Model = "http://www.omg.org/spec/BPMN/20100524/MODEL";

    /// <summary>The namespace of our extensions.</summary>
    public static readonly XNamespace Own = "https://caseflow.example/schemas/bpmn/1";

    private readonly ILookup<string, ElementNode> byId;
    private readonly ILookup<string, ElementNode> flowsFrom;

    public BpmnTree(XmlTree tree)
    {
        Tree = tree;
        All = [.. tree.Root.DescendantsAndSelf()];
        byId = All.Where(element => element.Name.Namespace == Model && element.Attribute("id") is not null).ToLookup(element => element.Attribute("id")!.Value, StringComparer.Ordinal);
        flowsFrom = All.Where(element => element.Name == Model + "sequenceFlow").ToLookup(flow => flow.Attribute("sourceRef")?.Value ?? "", StringComparer.Ordinal);
    }

    /// <summary>The file.</summary>
    public XmlTree Tree { get; }

    /// <summary>Every element.</summary>
    public IReadOnlyList<ElementNode> All { get; }

    /// <summary>The first element with an id; null when there is none.</summary>
    public ElementNode? Find(string? id) => id is null ? null : byId[id].FirstOrDefault();

    /// <summary>All elements with an id.</summary>
    public IEnumerable<ElementNode> FindAll(string id) => byId[id];

    /// <summary>
    /// The elements with an id that can take another, because nothing refers to their kind by id; empty where more than one of the elements with that
    /// id may be meant by what refers to it.
    /// </summary>
    public IReadOnlyList<ElementNode> Renamable(string id)
    {
        var (all, quiet) = (FindAll(id).ToList(), FindAll(id).Where(IsQuiet).ToList());
        return all.Count - quiet.Count == 1 ? quiet : quiet.Count == all.Count ? [.. quiet.Skip(1)] : [];
    }

    /// <summary>What people call an element; null where it has no name.</summary>
    public string? NameOf(string? id) => Find(id)?.Attribute("name")?.Value is { Length: > 0 } name ? name : null;

    /// <summary>The flows out of a node.</summary>
    public IEnumerable<ElementNode> FlowsFrom(string node) => flowsFrom[node];

    /// <summary>The condition of a flow; null for none.</summary>
    public static ElementNode? ConditionOf(ElementNode flow) => flow.Element(Model + "conditionExpression");

    /// <summary>Parts of our extensions that belong to an element, at any depth, but not to elements inside of it.</summary>
    public static IEnumerable<ElementNode> OwnParts(ElementNode element, string name) =>
        element.Elements(Model + "extensionElements").SelectMany(extensions => extensions.Descendants(Own + name));

    private static bool IsQuiet(ElementNode element) => element.Name.LocalName is var kind
        && (kind is "laneSet" or "documentation" or "conditionExpression" || kind.EndsWith("LoopCharacteristics", StringComparison.Ordinal)
            || (kind.EndsWith("EventDefinition", StringComparison.Ordinal) && element.Parent?.Parent is not null));
}
