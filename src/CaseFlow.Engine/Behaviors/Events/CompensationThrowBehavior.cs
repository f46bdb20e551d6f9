using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// A compensation end event or throwing compensation event (BPMN 2.0.2 §10.5.3, §10.5.4): lets what has completed be compensated and goes on
/// when that is done, or at once where it does not wait for it. With nothing to compensate it passes.
/// </summary>
internal sealed class CompensationThrowBehavior : Behavior
{
    internal override void Check(NodeCheck check) => CompensationThrows.Check(check, (EventDefinition.Compensate)check.Node.Event!);

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var compensation = CompensationThrows.Begin(step, node, visit, (EventDefinition.Compensate)node.Event!);
        if (compensation != visit.Id)
        {
            Complete(step, node, visit);
        }

        if (compensation is { } id)
        {
            Compensations.GoOn(step, id);
        }
    }

    internal override void Cancel(Step step, Node node, ElementVisit visit) => Compensations.Cancel(step, visit.Id);
}
