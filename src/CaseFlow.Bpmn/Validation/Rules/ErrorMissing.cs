using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An error end event must name its error.</summary>
internal sealed class ErrorMissing() : NodeRule(BpmnCodes.ErrorMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (node is EndEvent && Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.ErrorRef { Error: null }))
        {
            Report(context, node.Id, $"Expected error end event '{node.Id}' to name the error it raises, but it names none. Choose an error.");
        }
    }
}
