using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>A message on the edge of an activity (BPMN 2.0.2 §10.5.4): one that does not interrupt may arrive any number of times.</summary>
internal sealed class BoundaryMessageBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        BoundaryEvents.Check(check);
        if (check.Node.Event is EventDefinition.MessageRef { Message: null })
        {
            check.Refuse(FindingCodes.MessageMissing, $"Expected '{check.Node.Id}' to name the message it waits for, but it names none.");
        }
    }

    internal override Action? Arm(Step step, Node node, ElementVisit host)
    {
        var message = ((EventDefinition.MessageRef)node.Event!).Message!.Name;
        return () => Subscriptions.Open(step, step.NextId(), node, host.Scope, host.Id, message);
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host) =>
        BoundaryEvents.Happen(step, node, host!.Value);
}
