using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate timer event (BPMN 2.0.2 §10.5.4): waits for a moment or for a length of time. Repetition is not carried out.</summary>
internal sealed class TimerCatchBehavior : Behavior
{
    internal override void Check(NodeCheck check) => Timers.Check(check, (EventDefinition.Timer)check.Node.Event!);

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var plan = Timers.Plan(step, visit, node.Id, (EventDefinition.Timer)node.Event!, RetryStage.Enter);
        if (plan is { } due)
        {
            Timers.Arm(step, visit.Id, node, visit.Scope, null, due);
        }
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit) => Timers.Cancel(step, visit.Id);

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        Complete(step, node, step.State.Visits[waiting]);
}
