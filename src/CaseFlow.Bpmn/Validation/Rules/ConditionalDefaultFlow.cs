using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A default flow should have no condition.</summary>
internal sealed class ConditionalDefaultFlow() : NodeRule(BpmnCodes.ConditionalDefaultFlow, Severity.Warning)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        foreach (var flow in scope.OutOf(node).Where(flow => flow.Id == ScopeView.DefaultOf(node) && flow.Condition is not null))
        {
            Report(context, flow.Id, $"Expected default flow '{flow.Id}' to have no condition, but it has one, which is never asked. Remove the condition, or make another flow the default.");
        }
    }
}
