using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>What begins the process itself must have no incoming flow but one from a start event.</summary>
internal sealed class InstantiatingNodeWithIncoming() : NodeRule(BpmnCodes.InstantiatingNodeWithIncoming, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is ReceiveTask { Instantiate: true } or EventBasedGateway { Instantiate: true }
            && (scope.Into(node).Count > 1 || scope.Into(node).Any(flow => !MayLeadTo(node, context.NodeById.GetValueOrDefault(flow.Source)))))
        {
            Report(context, node.Id, $"Expected '{node.Id}', which begins the process, to have no incoming flow but one from a start event, but another leads to it. Remove the flow, or do not let it begin the process.");
        }
    }

    private static bool MayLeadTo(FlowNode node, FlowNode? source) =>
        source is StartEvent start && (node is ReceiveTask || start.Definition is EventDefinition.None);
}
