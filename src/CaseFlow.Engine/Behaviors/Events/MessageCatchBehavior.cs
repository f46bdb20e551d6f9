using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An intermediate catching message event (BPMN 2.0.2 §10.5.4): waits for its message.</summary>
internal sealed class MessageCatchBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        if (check.Node.Event is EventDefinition.MessageRef { Message: null })
        {
            check.Refuse(FindingCodes.MessageMissing, $"Expected '{check.Node.Id}' to name the message it waits for, but it names none.");
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) =>
        Subscriptions.Open(step, visit.Id, node, visit.Scope, null, ((EventDefinition.MessageRef)node.Event!).Message!.Name);

    internal override void Cancel(Step step, Node node, ElementVisit visit) => Subscriptions.Close(step, visit.Id);

    internal override void Trigger(Step step, Node node, ElementInstanceId waiting, ElementInstanceId scope, ElementInstanceId? host)
    {
        Subscriptions.Close(step, waiting);
        Complete(step, node, step.State.Visits[waiting]);
    }
}
