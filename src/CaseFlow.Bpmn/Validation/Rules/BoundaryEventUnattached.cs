using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event must sit on an activity of its scope.</summary>
internal sealed class BoundaryEventUnattached() : NodeRule(BpmnCodes.BoundaryEventUnattached, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent boundary && !(scope.Has(boundary.AttachedTo) && context.NodeById[boundary.AttachedTo] is Activity or UnsupportedNode))
        {
            Report(context, node.Id, $"Expected boundary event '{node.Id}' to sit on an activity beside it, but '{boundary.AttachedTo}' is not one. Drag the event onto a task or sub-process.", ("target", boundary.AttachedTo.Value));
        }
    }
}
