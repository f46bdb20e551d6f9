using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event-based gateway must have at least two outgoing flows.</summary>
internal sealed class EventGatewayFlows() : NodeRule(BpmnCodes.EventGatewayFlows, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is EventBasedGateway && !scope.OutOf(node).Skip(1).Any())
        {
            Report(context, node.Id, $"Expected at least two flows out of event-based gateway '{node.Id}', but there are fewer. Draw what else may happen, or put the event in the flow without the gateway.");
        }
    }
}
