using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors;

/// <summary>What stands in the flow and waits, or is waited for by the event-based gateway before it.</summary>
internal abstract class CatchBehavior : Behavior
{
    /// <summary>What the element waits for.</summary>
    internal virtual EventDefinition Awaited(Node node) => node.Event!;

    internal override void Check(NodeCheck check) => Waits.Check(check, Awaited(check.Node));

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        if (node.FollowsEventGateway)
        {
            Complete(step, node, visit);
            return;
        }

        Waits.Ready(step, node, Awaited(node), new(visit.Scope, null, visit.Id), visit, RetryStage.Enter)?.Invoke();
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit) => Waits.Close(step, visit.Id);

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host)
    {
        Waits.Close(step, waiting);
        if (host is { } gateway)
        {
            EventBasedGatewayBehavior.Decide(step, node, gateway);
        }
        else
        {
            Complete(step, node, step.State.Visits[waiting]);
        }
    }
}
