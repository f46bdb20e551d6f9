using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Each flow out of a splitting exclusive gateway must have a condition or be the default.</summary>
internal sealed class UnconditionalGatewayFlow() : NodeRule(BpmnCodes.UnconditionalGatewayFlow, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is ExclusiveGateway gateway && scope.OutOf(node).Skip(1).Any())
        {
            foreach (var flow in scope.OutOf(node).Where(flow => flow.Condition is null && flow.Id != gateway.Default))
            {
                Report(context, flow.Id, $"Expected flow '{flow.Id}' out of exclusive gateway '{node.Id}' to have a condition, but it has none. Write one, or mark the flow as default.", ("gateway", node.Id.Value));
            }
        }
    }
}
