using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation;

/// <summary>One process or sub-process with its flows by node.</summary>
internal sealed class ScopeView(Process process, SubProcess? container, FlowScope scope)
{
    private readonly Dictionary<ElementId, List<SequenceFlow>> incoming = ByEnd(scope, flow => flow.Target);
    private readonly Dictionary<ElementId, List<SequenceFlow>> outgoing = ByEnd(scope, flow => flow.Source);
    private ILookup<ElementId, BoundaryEvent>? boundaries;
    private ILookup<string, IntermediateCatchEvent>? linkEnds;
    private Dictionary<ElementId, Activity>? activities;
    private ILookup<ElementId, ElementId>? associated;
    private readonly HashSet<ElementId> ids = [.. scope.Nodes.Select(node => node.Id)];

    /// <summary>The process it belongs to.</summary>
    public Process Process => process;

    /// <summary>The process or sub-process itself.</summary>
    public ElementId Owner => container?.Id ?? process.Id;

    /// <summary>The sub-process; null for a process.</summary>
    public SubProcess? Container => container;

    /// <summary>Whether the scope is that of an event sub-process.</summary>
    public bool IsEventSubProcess => container is { TriggeredByEvent: true };

    public ImmutableArray<FlowNode> Nodes => scope.Nodes;

    public ImmutableArray<SequenceFlow> Flows => scope.Flows;

    public bool Has(ElementId node) => ids.Contains(node);

    public IReadOnlyList<SequenceFlow> Into(FlowNode node) => incoming.TryGetValue(node.Id, out var flows) ? flows : [];

    public IReadOnlyList<SequenceFlow> OutOf(FlowNode node) => outgoing.TryGetValue(node.Id, out var flows) ? flows : [];

    /// <summary>The data objects, references and associations beside the nodes.</summary>
    public FlowScope Content => scope;

    public static ElementId? DefaultOf(FlowNode node) => node switch
    {
        ExclusiveGateway gateway => gateway.Default,
        InclusiveGateway gateway => gateway.Default,
        ComplexGateway gateway => gateway.Default,
        Activity activity => activity.Default,
        _ => null,
    };

    /// <summary>The boundary events on a node.</summary>
    public IEnumerable<BoundaryEvent> BoundariesOn(FlowNode node) => (boundaries ??= Nodes.OfType<BoundaryEvent>().ToLookup(boundary => boundary.AttachedTo))[node.Id];

    /// <summary>The catching link events of a name.</summary>
    public IEnumerable<IntermediateCatchEvent> LinkEnds(string name) =>
        (linkEnds ??= Nodes.OfType<IntermediateCatchEvent>().Where(node => node.Definition is EventDefinition.Link).ToLookup(node => ((EventDefinition.Link)node.Definition).Name ?? ""))[name];

    /// <summary>The activities that associations connect with a boundary event.</summary>
    public IReadOnlyList<FlowNode> HandlersOf(FlowNode boundary)
    {
        activities ??= Nodes.OfType<Activity>().GroupBy(node => node.Id).ToDictionary(group => group.Key, group => group.First());
        associated ??= scope.Associations
            .SelectMany(association => new[] { (From: association.Source, To: association.Target), (From: association.Target, To: association.Source) })
            .ToLookup(end => end.From, end => end.To);
        return [.. associated[boundary.Id].Distinct().Where(activities.ContainsKey).Select(id => activities[id])];
    }

    private static Dictionary<ElementId, List<SequenceFlow>> ByEnd(FlowScope scope, Func<SequenceFlow, ElementId> endOf)
    {
        var flows = new Dictionary<ElementId, List<SequenceFlow>>(scope.Flows.Length);
        foreach (var flow in scope.Flows)
        {
            ref var found = ref CollectionsMarshal.GetValueRefOrAddDefault(flows, endOf(flow), out _);
            (found ??= []).Add(flow);
        }

        return flows;
    }
}
