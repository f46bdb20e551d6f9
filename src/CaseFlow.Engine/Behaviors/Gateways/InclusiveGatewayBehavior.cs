using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>
/// An inclusive gateway (BPMN 2.0.2 §13.4.3). It fires when a token has come by an incoming flow and no other token of the scope could still
/// come by a flow where none waits, except one that could as well come by a flow where one waits; paths through the gateway itself do not
/// count. It takes the oldest token of each flow. It then passes a token on by every flow whose condition holds or that has none, else by the
/// default flow; with neither, an incident that can be tried again.
/// </summary>
internal sealed class InclusiveGatewayBehavior : Behavior
{
    internal override ElementId? DefaultOf(FlowNode element) => ((InclusiveGateway)element).Default;

    internal override void Prepare(Node node, ImmutableArray<Node> siblings) =>
        node.Upstream = node.Incoming.Length > 1 ? Upstreams.Of(node, siblings) : [];

    internal override void Arrive(Step step, Node node, ElementInstanceId scope, ElementId flow)
    {
        if (node.Incoming.Length == 1)
        {
            base.Arrive(step, node, scope, flow);
            return;
        }

        // Whether another token could still come can be said only when nothing moves.
        step.Append(new ProcessEvent.TokenWaiting(scope, node.Id, flow));
    }

    internal override bool IsJoin(Node node) => node.Incoming.Length > 1;

    internal override void Reconsider(Step step, Node node, ElementInstanceId scope)
    {
        var waiting = step.State.Scope(scope).Waiting[node.Id.Value];
        var here = new List<ElementId>(node.Incoming.Length);
        var full = new List<FrozenSet<ElementId>>();
        var empty = new List<FrozenSet<ElementId>>();
        for (var i = 0; i < node.Incoming.Length; i++)
        {
            if (waiting.Contains(node.Incoming[i].Id))
            {
                here.Add(node.Incoming[i].Id);
                full.Add(node.Upstream[i]);
            }
            else
            {
                empty.Add(node.Upstream[i]);
            }
        }

        if (empty.Count == 0 || !Elsewhere(step, node, scope).Any(place => CanReach(step, node, place, empty) && !CanReach(step, node, place, full)))
        {
            Visits.Enter(step, node, scope, [.. here]);
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit)
    {
        if ((node.Outgoing.Length == 1 && !node.HasConditions) || node.Outgoing.IsEmpty)
        {
            return Fork.All(node);
        }

        return Fork.Choose(step, node, visit, defaultBesideUnconditional: false) is not { } found
            ? null
            : found.Taken.IsEmpty
                ? Fork.NoFlow(
                    step,
                    visit,
                    EngineCodes.GatewayNoFlow,
                    $"Expected one of the {found.Failed} conditions at gateway '{node.Id}' to hold, but none does and no flow is the default.")
                : found.Taken;
    }

    // Where the scope's other tokens are: on elements and at other joins.
    private static IEnumerable<ElementId> Elsewhere(Step step, Node node, ElementInstanceId scope)
    {
        foreach (var visit in step.State.Visits.Values)
        {
            if (visit.Scope == scope)
            {
                yield return visit.Element;
            }
        }

        foreach (var join in step.State.Scope(scope).Waiting.Keys)
        {
            if (join != node.Id.Value)
            {
                yield return new ElementId(join);
            }
        }
    }

    private static bool CanReach(Step step, Node node, ElementId place, List<FrozenSet<ElementId>> upstreams) =>
        place == node.Id
            ? step.Definition.Nodes[place].Outgoing.Any(flow => upstreams.Exists(upstream => upstream.Contains(flow.Target.Id)))
            : upstreams.Exists(upstream => upstream.Contains(place));
}
