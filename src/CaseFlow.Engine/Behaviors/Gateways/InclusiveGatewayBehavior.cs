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
/// count. Of several that wait only for each other the first by id goes on. It takes the oldest token of each flow. It then passes a token on
/// by every flow whose condition holds or that has none, else by the default flow; with neither, an incident that can be tried again.
/// </summary>
internal sealed class InclusiveGatewayBehavior : Behavior
{
    internal override ElementId? DefaultOf(FlowNode element) => ((InclusiveGateway)element).Default;

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

    internal override bool IsReconsidered(Node node) => node.Incoming.Length > 1;

    internal override IEnumerable<ElementId> Awaited(Step step, Node node, ElementInstanceId scope) =>
        step.State.Scope(scope).Waiting.GetValueOrDefault(node.Id.Value) is { } waiting && waiting.Flows < node.Incoming.Length
            ? Joining.AwaitedAt(step, node, scope, flow => waiting.CountOf(flow) > 0)
            : [];

    internal override bool IsJoin(Node node) => node.Incoming.Length > 1;

    internal override void Reconsider(Step step, Node node, ElementInstanceId scope)
    {
        if (!Awaited(step, node, scope).Any())
        {
            Fire(step, node, scope);
        }
    }

    internal override void Unblock(Step step, Node node, ElementInstanceId scope)
    {
        if (Joining.IsDeadlocked(step, node, scope))
        {
            Fire(step, node, scope);
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

    private static void Fire(Step step, Node node, ElementInstanceId scope)
    {
        var waiting = step.State.Scope(scope).Waiting[node.Id.Value];
        Visits.Enter(step, node, scope, [.. node.IncomingIds.Where(flow => waiting.CountOf(flow) > 0)]);
    }
}
