using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event for compensation must have no outgoing flow.</summary>
internal sealed class CompensationBoundaryWithOutgoing() : NodeRule(BpmnCodes.CompensationBoundaryWithOutgoing, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent { Definition: EventDefinition.Compensate } && scope.OutOf(node).Count > 0)
        {
            Report(context, node.Id, $"Expected boundary event '{node.Id}' to lead by an association to the activity that undoes, but a sequence flow leaves it. Replace the flow by an association.");
        }
    }
}
