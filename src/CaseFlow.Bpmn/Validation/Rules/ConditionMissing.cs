using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A conditional event must have a condition.</summary>
internal sealed class ConditionMissing() : NodeRule(BpmnCodes.ConditionMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.Conditional { Condition: null or { Text: "" } }))
        {
            Report(context, node.Id, $"Expected '{node.Id}' to have the condition it waits for, but it has none. Write one.");
        }
    }
}
