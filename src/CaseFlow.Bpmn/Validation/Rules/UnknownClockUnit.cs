using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A clock must count in a known unit.</summary>
internal sealed class UnknownClockUnit() : NodeRule(BpmnCodes.UnknownClockUnit, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.ClockOf(node) is { } clock)
        {
            foreach (var unit in clock.Warnings.Select(warning => warning.Unit).Concat(clock.Until is null ? [clock.Unit] : []).Where(unit => !Vocabulary.ClockUnits.Contains(unit)).Distinct())
            {
                Report(context, node.Id, $"Expected the clock of '{node.Id}' in one of the units {Vocabulary.Listed(Vocabulary.ClockUnits)}, but it is in '{unit}'. Choose one of them.", ("found", unit));
            }
        }
    }
}
