using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>An error end event (BPMN 2.0.2 §10.5.6): throws its error to the nearest place that catches it; uncaught, the instance ends with it.</summary>
internal sealed class ErrorEndBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        if (check.Node.Event is EventDefinition.ErrorRef { Error: null } && !check.Options.AllowsUnnamed)
        {
            check.Refuse(FindingCodes.ErrorMissing, $"Expected error end event '{check.Node.Id}' to name an error, but it names none.");
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit)
    {
        var given = Payloads.Of(step, node, visit);
        Visits.Close(step, node, visit);
        Errors.ThrowInside(step, visit.Scope, node.Id, ((EventDefinition.ErrorRef)node.Event!).Error?.Code, given);
    }
}
