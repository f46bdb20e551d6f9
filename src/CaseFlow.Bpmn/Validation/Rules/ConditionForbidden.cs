using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A flow out of a start event, a parallel gateway or an event-based gateway must have no condition.</summary>
internal sealed class ConditionForbidden() : FlowRule(BpmnCodes.ConditionForbidden, Severity.Error)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        if (flow.Condition is { Text.Length: > 0 } && context.NodeById.GetValueOrDefault(flow.Source) is StartEvent or ParallelGateway or EventBasedGateway)
        {
            Report(context, flow.Id, $"Expected flow '{flow.Id}' to have no condition, because '{flow.Source}' takes it without asking, but it has one. Remove it, or put an exclusive gateway before it.", ("source", flow.Source.Value));
        }
    }
}
