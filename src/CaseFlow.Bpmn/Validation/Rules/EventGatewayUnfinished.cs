using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Something must follow an event-based gateway.</summary>
internal sealed class EventGatewayUnfinished() : NodeRule(BpmnCodes.EventGatewayUnfinished, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is EventBasedGateway && scope.OutOf(node).Count == 0)
        {
            Report(context, node.Id, $"Expected at least two flows out of event-based gateway '{node.Id}', but there are none. Draw the events of which one happens.");
        }
    }
}
