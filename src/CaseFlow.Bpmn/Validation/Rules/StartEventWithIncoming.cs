using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A start event must have no incoming flow.</summary>
internal sealed class StartEventWithIncoming() : NodeRule(BpmnCodes.StartEventWithIncoming, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is StartEvent && scope.Into(node).Any())
        {
            Report(context, node.Id, $"Expected nothing to flow into start event '{node.Id}', but a flow does. Lead the flow to the node after it.");
        }
    }
}
