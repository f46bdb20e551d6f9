using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event sub-process must have no boundary events.</summary>
internal sealed class EventSubProcessWithBoundary() : NodeRule(BpmnCodes.EventSubProcessWithBoundary, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is SubProcess { TriggeredByEvent: true } && scope.BoundariesOn(node).Any())
        {
            Report(context, node.Id, $"Expected event sub-process '{node.Id}' to have no boundary event, but it has one. Catch the event around the scope it stands in.");
        }
    }
}
