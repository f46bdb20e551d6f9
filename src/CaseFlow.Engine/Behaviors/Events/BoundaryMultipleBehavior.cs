using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>
/// Several things on the edge of an activity (BPMN 2.0.2 §10.5.4): any one of them is enough, for a parallel one all are needed. One that does not
/// interrupt waits again for everything once a parallel one happened.
/// </summary>
internal sealed class BoundaryMultipleBehavior : BoundaryBehavior
{
    internal override void Check(NodeCheck check)
    {
        base.Check(check);
        if (check.Node is { StaysArmed: true, Event: EventDefinition.Multiple multiple }
            && multiple.Parts.Any(part => part is EventDefinition.ErrorRef or EventDefinition.Cancel))
        {
            check.Refuse(
                FindingCodes.ElementUnsupported,
                $"Expected event '{check.Node.Id}' to interrupt its activity, since what it catches ends it, but it says that it does not.",
                ("kind", "nonInterruptingError"));
        }

        if (Multiples.Any(check.Node.Event).Any(part => part is EventDefinition.Cancel))
        {
            Transactions.CheckBoundary(check);
        }
    }
}
