using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>Beside a conditional flow out of an activity there must be another flow.</summary>
internal sealed class LoneConditionalFlow() : FlowRule(BpmnCodes.LoneConditionalFlow, Severity.Blocking)
{
    protected override void Check(SequenceFlow flow, ScopeView scope, RuleContext context)
    {
        if (flow.Condition is { Text.Length: > 0 } && context.NodeById.GetValueOrDefault(flow.Source) is Activity activity && scope.OutOf(activity).Count == 1)
        {
            Report(context, flow.Id, $"Expected a further flow out of '{flow.Source}' beside conditional flow '{flow.Id}', but it is the only one. Draw what happens when the condition does not hold, or remove the condition.", ("source", flow.Source.Value));
        }
    }
}
