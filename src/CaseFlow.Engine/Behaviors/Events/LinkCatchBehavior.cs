using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Events;

/// <summary>The far end of a link (BPMN 2.0.2 §10.5.4): passes at once.</summary>
internal sealed class LinkCatchBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        if (!check.Node.Incoming.IsEmpty)
        {
            check.Refuse(FindingCodes.LinkUnmatched, $"Expected only links to lead to '{check.Node.Id}', but a flow does.");
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);
}
