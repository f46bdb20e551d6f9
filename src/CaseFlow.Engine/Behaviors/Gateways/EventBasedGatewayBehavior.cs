using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Deciding;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>
/// An event-based gateway (BPMN 2.0.2 §13.4.4): waits in place of all that follows it; the first to happen takes the token and the others are no
/// longer waited for. Where it begins an instance the event that happened begins it there. A parallel one, which can only begin an instance, passes
/// a token to every event: the first has happened, the others are still waited for, each by itself.
/// </summary>
internal sealed class EventBasedGatewayBehavior : Behavior
{
    internal override void Prepare(Node node, ImmutableArray<Node> siblings)
    {
        foreach (var flow in node.Outgoing)
        {
            flow.Target.FollowsEventGateway = !IsParallel(node);
        }
    }

    internal override void Check(NodeCheck check)
    {
        if (check.Node.Element is EventBasedGateway { IsParallel: true, Instantiate: false })
        {
            check.Refuse(
                FindingCodes.ElementUnsupported,
                $"Expected event-based gateway '{check.Node.Id}' to wait for all events only where it begins the process, but it stands elsewhere.",
                ("kind", "eventGatewayType"));
        }

        foreach (var target in check.Node.Outgoing.Select(flow => flow.Target))
        {
            if (target.Behavior is not CatchBehavior || target.Incoming.Length != 1 || !target.Attached.IsEmpty)
            {
                check.Refuse(
                    FindingCodes.EventGatewayTarget,
                    $"Expected event-based gateway '{check.Node.Id}' to lead to what can be waited for and nothing else leads to, but '{target.Id}' is not so.",
                    ("target", target.Id.Value));
            }
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        if (IsParallel(node))
        {
            Complete(step, node, visit);
            return;
        }

        var ready = new List<Action>(node.Outgoing.Length);
        foreach (var flow in node.Outgoing)
        {
            var awaited = ((CatchBehavior)flow.Target.Behavior).Awaited(flow.Target);
            if (Waits.Ready(step, flow.Target, awaited, new(visit.Scope, visit.Id, null), visit, RetryStage.Enter) is not { } arm)
            {
                return;
            }

            ready.Add(arm);
        }

        foreach (var arm in ready)
        {
            arm();
        }
    }

    internal override Decision.Rejected? Settle(
        Step step, Node node, ElementVisit visit, RetryStage stage, ImmutableSortedDictionary<string, FeelValue> values) =>
        Resolving.FlowNeeded(node);

    internal override void Cancel(Step step, Node node, ElementVisit visit) => Waits.CloseOf(step, visit.Id);

    /// <summary>Begins an instance by one of the elements after a gateway that begins instances.</summary>
    internal static void Begin(Step step, Node gateway, Node happened)
    {
        if (IsParallel(gateway))
        {
            Visits.Enter(step, gateway, ElementInstanceId.Root, []);
            return;
        }

        var id = step.NextId();
        step.Append(new ProcessEvent.ElementEntered(id, gateway.Id, ElementInstanceId.Root, []));
        Milestones.Reach(step, gateway, onCompleted: false);
        Decide(step, happened, id);
    }

    /// <summary>What one of the elements after a gateway waits for happened.</summary>
    internal static void Decide(Step step, Node happened, ElementInstanceId gateway)
    {
        var visit = step.State.Visits[gateway];
        var node = step.Definition.Nodes[visit.Element];
        Waits.CloseOf(step, gateway);
        Visits.Close(step, node, visit);
        step.Append(new ProcessEvent.FlowTaken(happened.Incoming[0].Id, visit.Scope, null));
    }

    private static bool IsParallel(Node node) => node.Element is EventBasedGateway { IsParallel: true };
}
