using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A timer must have no more than one date, duration or repetition.</summary>
internal sealed class TimerDefinitionCount() : NodeRule(BpmnCodes.TimerDefinitionCount, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.DefinitionsOf(node).OfType<EventDefinition.Timer>().Any(timer => PartsOf(timer) > 1))
        {
            Report(context, node.Id, $"Expected the timer of '{node.Id}' to have one date, duration or repetition, but it has several. Keep one.");
        }
    }

    private static int PartsOf(EventDefinition.Timer timer) => (timer.Date is null ? 0 : 1) + (timer.Duration is null ? 0 : 1) + (timer.Cycle is null ? 0 : 1);
}
