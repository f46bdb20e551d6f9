using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Xml;

namespace CaseFlow.Bpmn.Xml.Readers.Containers;

/// <summary>Reads the nodes and flows directly inside a process or sub-process.</summary>
internal static class ScopeReader
{
    private static readonly FrozenSet<string> UnsupportedNodes = new[]
    {
        "adHocSubProcess", "callChoreography", "choreographyTask", "complexGateway", "subChoreography", "transaction",
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

        return new FlowScope(nodes.ToImmutable(), flows.ToImmutable());
    }
}
