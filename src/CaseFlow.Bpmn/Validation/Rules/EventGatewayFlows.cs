using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event-based gateway must not lead to one event only.</summary>
internal sealed class EventGatewayFlows() : NodeRule(BpmnCodes.EventGatewayFlows, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is EventBasedGateway && scope.OutOf(node).Count == 1)
        {
            Report(context, node.Id, $"Expected at least two flows out of event-based gateway '{node.Id}', but there is one. Draw what else may happen, or put the event in the flow without the gateway.");
        }
    }
}
