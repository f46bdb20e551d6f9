using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>
/// A parallel gateway (BPMN 2.0.2 §13.4.1): waits until a token has come by every incoming flow, takes the oldest of each, and puts one on
/// every outgoing flow. Further tokens of a flow stay for the next time. Conditions on its flows are not looked at.
/// </summary>
internal sealed class ParallelGatewayBehavior : Behavior
{
    internal override void Arrive(Step step, Node node, ElementInstanceId scope, ElementId flow)
    {
        if (node.Incoming.Length == 1)
        {
            base.Arrive(step, node, scope, flow);
            return;
        }

        step.Append(new ProcessEvent.TokenWaiting(scope, node.Id, flow));
        if (step.State.Scope(scope).Waiting[node.Id.Value].Flows == node.Incoming.Length)
        {
            Visits.Enter(step, node, scope, node.IncomingIds);
        }
    }

    internal override bool IsJoin(Node node) => node.Incoming.Length > 1;

    internal override Flow? Starving(Step step, Node node, ElementInstanceId scope)
    {
        var waiting = step.State.Scope(scope).Waiting[node.Id.Value];
        return Arrivals.Dead(step, node, scope).FirstOrDefault(flow => waiting.CountOf(flow.Id) == 0);
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit) => Fork.All(node);
}
