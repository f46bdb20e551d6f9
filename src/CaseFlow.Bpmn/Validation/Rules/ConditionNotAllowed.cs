using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A flow out of an intermediate event or boundary event must have no condition.</summary>
internal sealed class ConditionNotAllowed() : FlowRule(BpmnCodes.ConditionNotAllowed, Severity.Blocking)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        if (flow.Condition is not null && context.NodeById.GetValueOrDefault(flow.Source) is IntermediateCatchEvent or IntermediateThrowEvent or BoundaryEvent)
        {
            Report(context, flow.Id, $"Expected flow '{flow.Id}' to have no condition where it begins, but it has one. Remove it, or put an exclusive gateway before it.", ("source", flow.Source.Value));
        }
    }
}
