using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A gateway must have the flows that its direction allows.</summary>
internal sealed class GatewayDirectionBroken() : NodeRule(BpmnCodes.GatewayDirectionBroken, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is Gateway gateway && !Agrees(gateway.Direction, scope.Into(node).Count, scope.OutOf(node).Count))
        {
            Report(context, node.Id, $"Expected gateway '{node.Id}' to have the flows of direction {gateway.Direction}, but it has {scope.Into(node).Count} in and {scope.OutOf(node).Count} out. Correct the flows, or leave the direction out.", ("direction", gateway.Direction.ToString()));
        }
    }

    // A gateway that nothing is connected to is not finished; nothing is said about it.
    private static bool Agrees(GatewayDirection direction, int incoming, int outgoing) => direction switch
    {
        _ when incoming + outgoing == 0 => true,
        GatewayDirection.Converging => outgoing <= 1,
        GatewayDirection.Diverging => incoming <= 1,
        GatewayDirection.Mixed => incoming > 1 && outgoing > 1,
        _ => true,
    };
}
