using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event must have an outgoing flow.</summary>
internal sealed class BoundaryEventWithoutOutgoing() : NodeRule(BpmnCodes.BoundaryEventWithoutOutgoing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent { Definition: not EventDefinition.Compensate } && !scope.OutOf(node).Any())
        {
            Report(context, node.Id, $"Expected a flow out of boundary event '{node.Id}', but there is none. Draw what happens then.");
        }
    }
}
