using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event sub-process must begin at exactly one start event.</summary>
internal sealed class EventSubProcessStart() : NodeRule(BpmnCodes.EventSubProcessStart, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is SubProcess { TriggeredByEvent: true } handler && handler.Scope.Nodes.Length > 0 && handler.Scope.Nodes.OfType<StartEvent>().Count() != 1)
        {
            Report(context, node.Id, $"Expected event sub-process '{node.Id}' to begin at exactly one start event, but it does not. Draw one event sub-process for each event.");
        }
    }
}
