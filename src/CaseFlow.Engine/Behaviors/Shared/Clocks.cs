using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Calendar;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Clocks of work and timers: from which moment, how long, moved by the instance's pauses.</summary>
internal static class Clocks
{
    /// <summary>When a clock is due; null when an incident was raised on the visit instead.</summary>
    internal static DueDate? Due(Step step, ElementVisit visit, ClockSpec clock, RetryStage stage)
    {
        if (TryDue(step, Rule(clock.Amount, clock.Unit), Start(step, visit, clock), out var due, out var code))
        {
            return due;
        }

        Incidents.Raise(
            step,
            visit,
            EngineCodes.ClockFailed,
            $"Expected to compute {clock.Amount} {clock.Unit} for '{visit.Element}', but the calendar cannot ({code}).",
            stage);
        return null;
    }

    /// <summary>A due date computed again with the pauses as they are now; unchanged when the calendar finds none.</summary>
    internal static DueDate Again(Step step, DueDate open) => TryDue(step, open.Rule, open.From, out var due, out _) ? due! : open;

    /// <summary>The moments at which to warn, in order of time.</summary>
    internal static ImmutableArray<Instant> Warnings(Step step, ClockSpec? clock, DueDate? due)
    {
        if (clock is null || due is null || clock.Warnings.IsEmpty)
        {
            return [];
        }

        var pauses = Pauses(step.State);
        return
        [
            .. clock.Warnings
                .Select(warning => Deadline.WarnAt(due, Rule(warning.Amount, warning.Unit), step.Context.Calendar, pauses))
                .Distinct()
                .Order(),
        ];
    }

    private static bool TryDue(Step step, ClockRule rule, Instant from, out DueDate? due, out string? code) =>
        Deadline.TryDue(rule, from, step.Context.Calendar, Pauses(step.State), out due, out code);

    private static ImmutableArray<Pause> Pauses(ProcessState state) => [.. state.Pauses];

    private static Instant Start(Step step, ElementVisit visit, ClockSpec clock) =>
        clock.From != "entered" && step.Context.Milestones.TryGetValue(clock.From, out var reached) ? reached : visit.EnteredAt;

    private static ClockRule Rule(int amount, string unit) =>
        ClockRule.TryCreate(amount, unit, out var rule, out var code)
            ? rule
            : throw new InvalidOperationException($"Expected a compiled clock to count '{amount} {unit}', but the calendar cannot ({code}).");
}
