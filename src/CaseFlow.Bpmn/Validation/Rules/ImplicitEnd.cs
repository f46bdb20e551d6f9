using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A way should end at an end event.</summary>
internal sealed class ImplicitEnd() : NodeRule(BpmnCodes.ImplicitEnd, Severity.Warning)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is not (EndEvent or BoundaryEvent or UnsupportedNode or SubProcess { TriggeredByEvent: true } or Activity { IsForCompensation: true }
                or IntermediateThrowEvent { Definition: EventDefinition.Link }) && scope.Container is not AdHocSubProcess && scope.OutOf(node).Count == 0)
        {
            Report(context, node.Id, $"Expected the way to go on after '{node.Id}' or to end at an end event, but it stops there. Draw the flow that is missing, or an end event.");
        }
    }
}
