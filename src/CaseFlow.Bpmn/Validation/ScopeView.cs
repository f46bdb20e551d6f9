using System.Collections.Immutable;
using System.Runtime.InteropServices;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation;

/// <summary>One process or sub-process with its flows by node.</summary>
internal sealed class ScopeView(Process process, SubProcess? container, FlowScope scope)
{
    private readonly Dictionary<ElementId, List<SequenceFlow>> incoming = ByEnd(scope, flow => flow.Target);
    private readonly Dictionary<ElementId, List<SequenceFlow>> outgoing = ByEnd(scope, flow => flow.Source);
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

    public static ElementId? DefaultOf(FlowNode node) => node switch
    {
        ExclusiveGateway gateway => gateway.Default,
        InclusiveGateway gateway => gateway.Default,
        ComplexGateway gateway => gateway.Default,
        Activity activity => activity.Default,
        _ => null,
    };

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
