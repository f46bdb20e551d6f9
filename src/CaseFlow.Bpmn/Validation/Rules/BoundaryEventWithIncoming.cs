using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event must have no incoming flow.</summary>
internal sealed class BoundaryEventWithIncoming() : NodeRule(BpmnCodes.BoundaryEventWithIncoming, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent && scope.Into(node).Any())
        {
            Report(context, node.Id, $"Expected nothing to flow into boundary event '{node.Id}', but a flow does. Lead the flow to the activity.");
        }
    }
}
