using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A timer must say when, in exactly one way.</summary>
internal sealed class TimerMissing() : NodeRule(BpmnCodes.TimerMissing, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.DefinitionsOf(node).OfType<EventDefinition.Timer>().Any(timer => !SaysWhen(timer)))
        {
            Report(context, node.Id, $"Expected the timer of '{node.Id}' to say when, by a date, duration, repetition or clock, but it says nothing or beside a clock something else. Write one of them.");
        }
    }

    private static bool SaysWhen(EventDefinition.Timer timer) => timer.Clock is null
        ? timer.Date is not null || timer.Duration is not null || timer.Cycle is not null
        : timer.Date is null && timer.Cycle is null;
}
