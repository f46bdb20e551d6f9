using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An end event must have no outgoing flow.</summary>
internal sealed class EndEventWithOutgoing() : NodeRule(BpmnCodes.EndEventWithOutgoing, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is EndEvent && scope.OutOf(node).Any())
        {
            Report(context, node.Id, $"Expected nothing to flow out of end event '{node.Id}', but a flow does. Use an intermediate event, or delete the flow.");
        }
    }
}
