using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Data;
using CaseFlow.Bpmn.Xml.Readers.Data;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

/// <summary>Reads the nodes and flows directly inside a process or sub-process.</summary>
internal static class ScopeReader
{
    private static readonly FrozenSet<string> UnsupportedNodes = new[]
    {
        "callChoreography", "choreographyTask", "subChoreography",
    }.ToFrozenSet();

    private static readonly string[] Artifacts =
        ["association", "dataObject", "dataObjectReference", "dataStoreReference", "dataStore", "group", "laneSet", "textAnnotation"];

    /// <summary>The local names of all that may stand inside a scope.</summary>
    public static FrozenSet<string> Content { get; } =
        new[] { NodeReaders.ByName.Keys, UnsupportedNodes, Artifacts.AsEnumerable(), ["sequenceFlow"] }.SelectMany(names => names).ToFrozenSet();

    public static FlowScope Read(ElementNode container, ReadingContext context)
    {
        var nodes = ImmutableArray.CreateBuilder<FlowNode>();
        var flows = ImmutableArray.CreateBuilder<SequenceFlow>();
        foreach (var element in container.Elements().Where(child => child.Name.Namespace == BpmnNames.Model))
        {
            var name = element.Name.LocalName;
            if (name == "sequenceFlow")
            {
                if (SequenceFlowReader.Read(element, context) is { } flow)
                {
                    flows.Add(flow);
                }
            }
            else if ((NodeReaders.ByName.ContainsKey(name) || UnsupportedNodes.Contains(name)) && FlowNodeReader.Read(element, context) is { } node)
            {
                nodes.Add(node);
            }
        }

        return new FlowScope(nodes.ToImmutable(), flows.ToImmutable())
        {
            DataObjects = [.. container.Elements(BpmnNames.Model + "dataObject").Select(element => DataReader.Object(element, context)).OfType<DataObject>()],
            DataReferences = [.. container.Elements().Where(IsDataReference).Select(element => DataReader.Reference(element, context)).OfType<DataReference>()],
            Associations = [.. container.Elements(BpmnNames.Model + "association").Select(AssociationOf).OfType<Association>()],
        };
    }

    private static bool IsDataReference(ElementNode element) =>
        element.Name.Namespace == BpmnNames.Model && element.Name.LocalName is "dataObjectReference" or "dataStoreReference";

    private static Association? AssociationOf(ElementNode element) =>
        Attributes.Reference(element, "sourceRef") is { } source && Attributes.Reference(element, "targetRef") is { } target
            ? new Association(Attributes.Reference(element, "id"), source, target)
            : null;
}
