using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A boundary event that catches an error must interrupt.</summary>
internal sealed class BoundaryErrorNotInterrupting() : NodeRule(BpmnCodes.BoundaryErrorNotInterrupting, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is BoundaryEvent { Interrupting: false } && Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.ErrorRef))
        {
            Report(context, node.Id, $"Expected boundary event '{node.Id}' to interrupt, because it catches an error, but it does not. Make it interrupting.");
        }
    }
}
