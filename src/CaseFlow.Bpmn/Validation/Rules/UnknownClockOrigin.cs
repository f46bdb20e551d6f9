using CaseFlow.Bpmn.Model;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A clock must count from a known moment.</summary>
internal sealed class UnknownClockOrigin() : NodeRule(BpmnCodes.UnknownClockOrigin, Severity.Blocking)
{
    protected override void Check(FlowNode node, ScopeView scope, RuleContext context)
    {
        if (Clocks.ClockOf(node) is { } clock && !Vocabulary.ClockOrigins.Contains(clock.From))
        {
            Report(context, node.Id, $"Expected the clock of '{node.Id}' to count from one of {Vocabulary.Listed(Vocabulary.ClockOrigins)}, but it counts from '{clock.From}'. Choose one of them.", ("found", clock.From));
        }
    }
}
