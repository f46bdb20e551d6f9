using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event that catches the cancelling of a transaction must interrupt.</summary>
internal sealed class BoundaryCancelNotInterrupting() : NodeRule(BpmnCodes.BoundaryCancelNotInterrupting, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent { Interrupting: false } && Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.Cancel))
        {
            Report(context, node.Id, $"Expected boundary event '{node.Id}' to interrupt, because its transaction is cancelled, but it does not. Make it interrupting.");
        }
    }
}
