using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>What throws an escalation must name one with a code.</summary>
internal sealed class EscalationMissing() : NodeRule(BpmnCodes.EscalationMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is EndEvent or IntermediateThrowEvent
            && Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.EscalationRef { Escalation: null or { Code: null or "" } }))
        {
            Report(context, node.Id, $"Expected '{node.Id}' to name an escalation with a code, but it does not. Choose an escalation, and give it a code.");
        }
    }
}
