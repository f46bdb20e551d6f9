using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An error on the edge of an activity (BPMN 2.0.2 §10.5.4): catches what the activity throws and always interrupts it.</summary>
internal sealed class BoundaryErrorBehavior : BoundaryBehavior
{
    internal override void Check(NodeCheck check)
    {
        base.Check(check);
        if (check.Node.Element is Bpmn.Model.Events.BoundaryEvent { Interrupting: false })
        {
            check.Refuse(
                FindingCodes.ElementUnsupported,
                $"Expected error event '{check.Node.Id}' to interrupt its activity, but it says that it does not.",
                ("kind", "nonInterruptingError"));
        }
    }
}
