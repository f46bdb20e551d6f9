using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation;

/// <summary>One process or sub-process with its flows by node.</summary>
internal sealed class ScopeView(Process process, ElementId owner, FlowScope scope, bool isEventSubProcess)
{
    private readonly ILookup<ElementId, SequenceFlow> incoming = scope.Flows.ToLookup(flow => flow.Target);
    private readonly ILookup<ElementId, SequenceFlow> outgoing = scope.Flows.ToLookup(flow => flow.Source);
    private readonly HashSet<ElementId> ids = [.. scope.Nodes.Select(node => node.Id)];

    /// <summary>The process it belongs to.</summary>
    public Process Process => process;

    /// <summary>The process or sub-process itself.</summary>
    public ElementId Owner => owner;

    /// <summary>Whether the scope is that of an event sub-process.</summary>
    public bool IsEventSubProcess => isEventSubProcess;

    public IReadOnlyList<FlowNode> Nodes => scope.Nodes;

    public IReadOnlyList<SequenceFlow> Flows => scope.Flows;

    public bool Has(ElementId node) => ids.Contains(node);

    public IEnumerable<SequenceFlow> Into(FlowNode node) => incoming[node.Id];

    public IEnumerable<SequenceFlow> OutOf(FlowNode node) => outgoing[node.Id];

    public static ElementId? DefaultOf(FlowNode node) => node switch
    {
        ExclusiveGateway gateway => gateway.Default,
        InclusiveGateway gateway => gateway.Default,
        Activity activity => activity.Default,
        _ => null,
    };
}
