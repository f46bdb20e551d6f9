using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A gateway should split or join.</summary>
internal sealed class GatewayWithoutEffect() : NodeRule(BpmnCodes.GatewayWithoutEffect, Severity.Warning)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is Gateway && scope.Into(node).Count <= 1 && scope.OutOf(node).Count == 1)
        {
            Report(context, node.Id, $"Expected gateway '{node.Id}' to split or join, but it has one way in and one way out. Draw the flow that is missing, or delete the gateway.");
        }
    }
}
