using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>What throws or waits for a signal must name it.</summary>
internal sealed class SignalMissing() : NodeRule(BpmnCodes.SignalMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.SignalRef { Signal: null }))
        {
            Report(context, node.Id, $"Expected '{node.Id}' to name its signal, but it names none. Choose a signal.");
        }
    }
}
