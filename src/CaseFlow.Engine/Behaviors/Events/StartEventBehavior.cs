using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// A start event (BPMN 2.0.2 §13.5.1): none, message or timer. The command that starts an instance names a message or timer start event
/// itself; when to give that command is the host's to know.
/// </summary>
internal sealed class StartEventBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        if (check.Node.Event is EventDefinition.Timer timer)
        {
            check.Clock(timer.Clock);
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);
}
