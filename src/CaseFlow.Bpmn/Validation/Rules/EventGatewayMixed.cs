using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Message events and receive tasks must not stand after the same event-based gateway.</summary>
internal sealed class EventGatewayMixed() : NodeRule(BpmnCodes.EventGatewayMixed, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is not EventBasedGateway)
        {
            return;
        }

        var targets = scope.OutOf(node).Select(flow => context.NodeById.GetValueOrDefault(flow.Target)).ToList();
        if (targets.OfType<ReceiveTask>().Any() && targets.Exists(target => target is IntermediateCatchEvent { Definition: EventDefinition.MessageRef }))
        {
            Report(context, node.Id, $"Expected either message events or receive tasks after event-based gateway '{node.Id}', but there are both. Draw all of them as message events.");
        }
    }
}
