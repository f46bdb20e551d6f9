using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Calendar;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Clocks of work and timers: from which moment, how long, moved by the instance's pauses.</summary>
internal static class Clocks
{
    /// <summary>When a clock is due; null when an incident was raised on the visit instead.</summary>
    internal static DueDate? Due(Step step, ElementVisit visit, ClockSpec clock, RetryStage stage)
    {
        if (clock.Until is { } until)
        {
            return Until(step, visit, until, stage);
        }

        var amount = clock.AmountExpression is { } written ? Amount(step, visit, written, stage) : clock.Amount;
        if (amount is not { } count)
        {
            return null;
        }

        var code = CalendarCodes.RuleAmountOutOfRange;
        if (ClockRule.TryCreate(count, clock.Unit, out var rule, out _) && TryDue(step, rule, Start(step, visit, clock), out var due, out code))
        {
            return due;
        }

        Incidents.Raise(
            step,
            visit,
            EngineCodes.ClockFailed,
            $"Expected to compute {count} {clock.Unit} for '{visit.Element}', but the calendar cannot ({code}).",
            stage);
        return null;
    }

    private static int? Amount(Step step, ElementVisit visit, string written, RetryStage stage)
    {
        var expression = step.Definition.Expression(written);
        if (Expressions.Evaluate(step, visit, expression, Variables.Visible(step.State, visit), stage) is not { } value)
        {
            return null;
        }

        if (value is FeelValue.Number number && number.Value.TryToInt64(out var whole) && whole is >= 0 and <= ClockRule.MaxAmount)
        {
            return (int)whole;
        }

        Expressions.Fail(step, visit, expression, $"it gave no whole number from 0 to {ClockRule.MaxAmount}.", stage);
        return null;
    }

    // A rule that counts nothing from the moment itself, so that pauses do not move it.
    private static DueDate? Until(Step step, ElementVisit visit, string written, RetryStage stage)
    {
        var expression = step.Definition.Expression(written);
        if (Expressions.Evaluate(step, visit, expression, Variables.Visible(step.State, visit), stage) is not { } value)
        {
            return null;
        }

        var rule = new ClockRule(0, IsDay(value) ? ClockUnit.EndOfDay : ClockUnit.Minutes);
        if (Moments.FromDate(value, step.Context.Calendar.Offset) is { } moment && TryDue(step, rule, moment, out var due, out _))
        {
            return due;
        }

        Expressions.Fail(step, visit, expression, "it gave no date, or date and time, within the calendar.", stage);
        return null;
    }

    private static bool IsDay(FeelValue value) => value is FeelValue.Date || (value is FeelValue.Text text && !text.Value.Contains('T', StringComparison.Ordinal));

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
