using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors;

/// <summary>What sits on the edge of an activity.</summary>
internal abstract class BoundaryBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        BoundaryEvents.Check(check);
        Waits.Check(check, check.Node.Event);
    }

    internal override Action? Arm(Step step, Node node, ElementVisit host) =>
        Waits.Ready(step, node, node.Event!, new(host.Scope, host.Id, null), host, RetryStage.Begin);

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        BoundaryEvents.Happen(step, node, host!.Value);
}
