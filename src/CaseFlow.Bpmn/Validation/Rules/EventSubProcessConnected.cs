using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event sub-process must have no flows and no boundary events.</summary>
internal sealed class EventSubProcessConnected() : NodeRule(BpmnCodes.EventSubProcessConnected, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is SubProcess { TriggeredByEvent: true }
            && (scope.Into(node).Any() || scope.OutOf(node).Any() || scope.Nodes.OfType<BoundaryEvent>().Any(boundary => boundary.AttachedTo == node.Id)))
        {
            Report(context, node.Id, $"Expected event sub-process '{node.Id}' to stand alone, but a flow or a boundary event is connected to it. Remove it.");
        }
    }
}
