using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>After an event-based gateway must come catching events or receive tasks that nothing else leads to.</summary>
internal sealed class EventGatewayTarget() : NodeRule(BpmnCodes.EventGatewayTarget, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is not EventBasedGateway)
        {
            return;
        }

        foreach (var target in scope.OutOf(node).Select(flow => flow.Target).Distinct())
        {
            if (context.NodeById.TryGetValue(target, out var next) && !CanFollow(next, scope))
            {
                Report(context, target, $"Expected '{target}' to be an event that event-based gateway '{node.Id}' can wait for and that nothing else leads to, but it is not. Put a catching message, signal, timer or conditional event there.", ("gateway", node.Id.Value));
            }
        }
    }

    private static bool CanFollow(FlowNode node, ScopeView scope) =>
        scope.Into(node).Count == 1
        && node switch
        {
            IntermediateCatchEvent caught => caught.Definition is not EventDefinition.Link,
            ReceiveTask => !scope.BoundariesOn(node).Any(),
            UnsupportedNode => true,
            _ => false,
        };
}
