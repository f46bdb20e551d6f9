using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Tasks;

/// <summary>An element that the host stands in for: asks the host, sets what it answers as variables, and goes on as drawn.</summary>
internal sealed class DoubledBehavior : Behavior
{
    internal override void Check(NodeCheck check) => check.Action(null, needed: true);

    internal override ElementId? DefaultOf(FlowNode element) => (element as Activity)?.Default;

    internal override void Enter(Step step, Node node, ElementVisit visit) =>
        Actions.Ask(step, node, visit, step.Definition.UnboundAction!, null);

    internal override void Complete(Step step, Node node, ElementVisit visit)
    {
        Variables.Set(step, visit, visit.Results ?? Variables.None);
        Visits.Leave(step, node, visit);
    }
}
