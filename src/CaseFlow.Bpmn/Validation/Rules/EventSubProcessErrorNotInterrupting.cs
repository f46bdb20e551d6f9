using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>An event sub-process that an error begins must interrupt.</summary>
internal sealed class EventSubProcessErrorNotInterrupting() : NodeRule(BpmnCodes.EventSubProcessErrorNotInterrupting, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (scope.IsEventSubProcess && node is StartEvent { Interrupting: false } && Clocks.DefinitionsOf(node).Any(definition => definition is EventDefinition.ErrorRef))
        {
            Report(context, node.Id, $"Expected start event '{node.Id}' to interrupt, because it catches an error, but it does not. Make it interrupting.");
        }
    }
}
