using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Timers that wait: each has exactly one outstanding order to the host.</summary>
internal static class Timers
{
    /// <summary>When a timer that begins to run now is due; null when an incident was raised on the visit instead.</summary>
    internal static TimerPlan? Plan(Step step, ElementVisit visit, ElementId timer, EventDefinition.Timer definition, RetryStage stage)
    {
        if (definition.Clock is { } clock)
        {
            return Clocks.Due(step, visit, clock, stage) is { } due ? new TimerPlan(due.Due, due, IsFixed: false) : null;
        }

        var isDate = definition.Date is not null;
        var text = (definition.Date ?? definition.Duration)!.Text;
        if (Value(step, visit, text, stage) is not { } value)
        {
            return null;
        }

        var plan = isDate
            ? Moments.FromDate(value, step.Context.Calendar.Offset)
            : Moments.After(value, step.Now, step.Context.Calendar.Offset);
        if (plan is not { } moment)
        {
            Incidents.Raise(
                step,
                visit,
                EngineCodes.TimerInvalid,
                $"Expected '{text}' on '{timer}' to give a {(isDate ? "moment" : "duration")} within the years 1 to 9999, but it does not.",
                stage);
            return null;
        }

        return new TimerPlan(moment, null, isDate);
    }

    internal static void Arm(Step step, ElementInstanceId id, Node node, ElementInstanceId scope, ElementInstanceId? host, TimerPlan plan)
    {
        step.Append(new ProcessEvent.TimerArmed(id, node.Id, scope, host, plan.Due, plan.Clock, plan.IsFixed));
        step.Emit(new Effect.ScheduleTimer(id, plan.Due));
    }

    internal static void Cancel(Step step, ElementInstanceId timer)
    {
        if (step.State.Timers.ContainsKey(timer))
        {
            step.Append(new ProcessEvent.TimerCancelled(timer));
            step.Emit(new Effect.CancelTimer(timer));
        }
    }

    /// <summary>What a timer event needs: a clock, a date or a duration, once.</summary>
    internal static void Check(NodeCheck check, EventDefinition.Timer timer)
    {
        check.Clock(timer.Clock);
        if (timer.Cycle is not null && timer.Clock is null)
        {
            check.Refuse(FindingCodes.TimerCycle, $"Expected timer '{check.Node.Id}' to fire once, but it repeats.");
        }
        else if (timer.Clock is null && timer.Date is null && timer.Duration is null)
        {
            check.Refuse(FindingCodes.TimerMissing, $"Expected timer '{check.Node.Id}' to name a clock, a date or a duration, but it names none.");
        }
        else if (timer.Clock is null && (timer.Date ?? timer.Duration) is { } expression && !Moments.IsPlainText(expression.Text))
        {
            check.Expression(expression);
        }
    }

    private static FeelValue? Value(Step step, ElementVisit visit, string text, RetryStage stage)
    {
        if (Moments.IsPlainText(text))
        {
            return FeelValue.Of(text);
        }

        var variables = Variables.Visible(step.State, visit);
        return Expressions.Evaluate(step, visit, step.Definition.Expression(text), variables, stage);
    }
}
