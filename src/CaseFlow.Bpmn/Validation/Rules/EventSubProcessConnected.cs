using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event sub-process must have no flows.</summary>
internal sealed class EventSubProcessConnected() : NodeRule(BpmnCodes.EventSubProcessConnected, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is SubProcess { TriggeredByEvent: true } && (scope.Into(node).Count > 0 || scope.OutOf(node).Count > 0))
        {
            Report(context, node.Id, $"Expected event sub-process '{node.Id}' to stand alone, but a flow is connected to it. Remove it.");
        }
    }
}
