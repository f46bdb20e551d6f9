using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event for compensation must lead to one activity only.</summary>
internal sealed class CompensationBoundaryAmbiguous() : NodeRule(BpmnCodes.CompensationBoundaryAmbiguous, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent { Definition: EventDefinition.Compensate } && scope.HandlersOf(node).Count > 1)
        {
            Report(context, node.Id, $"Expected boundary event '{node.Id}' to lead to the one activity that undoes, but it leads to several. Draw them as one sub-process.");
        }
    }
}
