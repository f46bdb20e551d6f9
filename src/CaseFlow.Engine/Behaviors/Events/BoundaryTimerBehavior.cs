using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A timer on the edge of an activity (BPMN 2.0.2 §10.5.4): runs from the moment the activity is entered and fires once.</summary>
internal sealed class BoundaryTimerBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        BoundaryEvents.Check(check);
        Timers.Check(check, (EventDefinition.Timer)check.Node.Event!);
    }

    internal override Action? Arm(Step step, Node node, ElementVisit host)
    {
        var plan = Timers.Plan(step, host, node.Id, (EventDefinition.Timer)node.Event!, RetryStage.Begin);
        return plan is { } due ? () => Timers.Arm(step, step.NextId(), node, host.Scope, host.Id, due) : null;
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        BoundaryEvents.Happen(step, node, host!.Value);
}
