using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Timers that wait: each has exactly one outstanding order to the host.</summary>
internal static class Timers
{
    /// <summary>How many missed occurrences of a repeating timer are made up for.</summary>
    internal const int MostMissed = 100;

    /// <summary>When a timer that begins to run now is due; null when an incident was raised on the visit instead.</summary>
    internal static TimerPlan? Plan(Step step, ElementVisit visit, ElementId timer, EventDefinition.Timer definition, RetryStage stage)
    {
        if (definition.Clock is { } clock)
        {
            return Clocks.Due(step, visit, clock, stage) is { } due ? new TimerPlan(due.Due, due, IsFixed: false) : null;
        }

        var text = Text(definition);
        if (Value(step, visit, text, stage) is not { } value)
        {
            return null;
        }

        if (Plan(definition, value, step.Now, step.Context.Calendar.Offset) is not { } plan)
        {
            Incidents.Raise(
                step,
                visit,
                EngineCodes.TimerInvalid,
                $"Expected '{text}' on '{timer}' to give a {Wanted(definition)} within the years 1 to 9999, but it does not.",
                stage);
            return null;
        }

        return plan;
    }

    /// <summary>When a timer that begins to run at a moment is due by the value of its expression; null when the value does not fit.</summary>
    internal static TimerPlan? Plan(EventDefinition.Timer definition, FeelValue value, Instant now, TimeSpan offset)
    {
        if (definition.Cycle is not null)
        {
            return Cycles.From(value, now, offset) is { } cycle && Cycles.Due(cycle, offset) is { } first
                ? new TimerPlan(first, null, IsFixed: cycle.At <= 0 || cycle.First != now, cycle)
                : null;
        }

        var due = definition.Date is not null ? Moments.FromDate(value, offset) : Moments.After(value, now, offset);
        return due is { } moment ? new TimerPlan(moment, null, IsFixed: definition.Date is not null) : null;
    }

    /// <summary>The text of a timer that has no clock.</summary>
    internal static string Text(EventDefinition.Timer definition) => (definition.Cycle ?? definition.Date ?? definition.Duration)!.Text;

    /// <summary>Whether a timer's text stands for itself and is no expression.</summary>
    internal static bool IsPlainText(string text) => Moments.IsPlainText(text) || Cycles.IsPlainText(text);

    /// <summary>Arms a timer; one that is to repeat runs on after it fired.</summary>
    internal static void Arm(Step step, ElementInstanceId id, Node node, WaitPlace place, TimerPlan plan)
    {
        step.Append(new ProcessEvent.TimerArmed(id, node.Id, place.Scope, place.Host, plan.Due, plan.Clock, plan.IsFixed));
        if (plan.Cycle is { } cycle && node is { StaysArmed: true, Event: not EventDefinition.Multiple { IsParallel: true } })
        {
            step.Append(new ProcessEvent.TimerRepeats(id, cycle.First, cycle.Months, cycle.Milliseconds, cycle.At, cycle.Last));
        }

        step.Emit(new Effect.ScheduleTimer(id, plan.Due));
    }

    /// <summary>What follows when a timer fires: nothing but that, or the next occurrence.</summary>
    internal static ProcessEvent Fire(Step step, ElementInstanceId id, ArmedTimer timer)
    {
        if (timer.Cycle is not { } cycle || Following(step, cycle) is not { } next)
        {
            return new ProcessEvent.TimerFired(id);
        }

        var due = Cycles.Due(next, step.Context.Calendar.Offset)!.Value;
        step.Emit(new Effect.ScheduleTimer(id, due));
        return new ProcessEvent.TimerRecurred(id, due, next.At);
    }

    internal static void Cancel(Step step, ElementInstanceId timer)
    {
        if (step.State.Timers.ContainsKey(timer))
        {
            step.Append(new ProcessEvent.TimerCancelled(timer));
            step.Emit(new Effect.CancelTimer(timer));
        }
    }

    /// <summary>What a timer event needs: a clock, a date, a duration or a cycle.</summary>
    internal static void Check(NodeCheck check, EventDefinition.Timer timer)
    {
        check.Clock(timer.Clock);
        if (timer.Clock is not null)
        {
            return;
        }

        if (timer.Cycle is { } cycle && Cycles.IsCron(cycle.Text))
        {
            check.Refuse(
                FindingCodes.TimerCycle,
                $"Expected timer '{check.Node.Id}' to repeat as ISO 8601 writes it, such as R3/PT10S, but '{cycle.Text}' is a cron expression.",
                ("cycle", cycle.Text));
        }
        else if ((timer.Cycle ?? timer.Date ?? timer.Duration) is not { } expression)
        {
            check.Refuse(FindingCodes.TimerMissing, $"Expected timer '{check.Node.Id}' to name a clock, a date, a duration or a cycle, but it names none.");
        }
        else if (!IsPlainText(expression.Text))
        {
            check.Expression(expression);
        }
    }

    // After a standstill of the host some occurrences that were missed are made up for, one by one, the rest is passed over.
    private static TimerCycle? Following(Step step, TimerCycle cycle)
    {
        var offset = step.Context.Calendar.Offset;
        if (Cycles.Next(cycle, offset) is not { } next || Cycles.Skip(next, step.Now, offset) is not { } current)
        {
            return null;
        }

        return current.At - next.At > MostMissed ? current with { At = current.At - MostMissed } : next;
    }

    private static string Wanted(EventDefinition.Timer definition) => definition switch
    {
        { Cycle: not null } => "repetition such as R3/PT10S",
        { Date: not null } => "moment",
        _ => "duration",
    };

    private static FeelValue? Value(Step step, ElementVisit visit, string text, RetryStage stage)
    {
        if (IsPlainText(text))
        {
            return FeelValue.Of(text);
        }

        var variables = Variables.Visible(step.State, visit);
        return Expressions.Evaluate(step, visit, step.Definition.Expression(text), variables, stage);
    }
}
