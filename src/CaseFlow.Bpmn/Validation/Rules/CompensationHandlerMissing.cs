using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event for compensation must lead to an activity for compensation.</summary>
internal sealed class CompensationHandlerMissing() : NodeRule(BpmnCodes.CompensationHandlerMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent { Definition: EventDefinition.Compensate } && scope.HandlersOf(node) is not [Activity { IsForCompensation: true }, ..])
        {
            Report(context, node.Id, $"Expected boundary event '{node.Id}' to lead by an association to an activity for compensation beside it, but it does not. Connect it to the activity that undoes, and mark that as for compensation.");
        }
    }
}
