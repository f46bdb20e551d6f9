using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A timer must have exactly one date, duration or repetition.</summary>
internal sealed class TimerDefinitionCount() : NodeRule(BpmnCodes.TimerDefinitionCount, Severity.Error)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.DefinitionOf(node) is EventDefinition.Timer timer && !IsClear(timer))
        {
            Report(context, node.Id, $"Expected the timer of '{node.Id}' to have exactly one date, duration, repetition or clock, but it has none or several. Keep one.");
        }
    }

    private static bool IsClear(EventDefinition.Timer timer)
    {
        var written = new[] { timer.Date, timer.Duration, timer.Cycle }.Count(part => part is not null);
        return timer.Clock is null ? written == 1 : written == 0 || (written == 1 && timer.Duration is not null);
    }
}
