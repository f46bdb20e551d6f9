using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Calendar;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>Stops the clocks of an instance and lets them run again, moved by the pause.</summary>
internal static class Pausing
{
    internal static Decision.Rejected? Suspend(Step step)
    {
        step.Append(new ProcessEvent.InstanceSuspended());
        return null;
    }

    internal static Decision.Rejected? Resume(Step step)
    {
        if (step.State.SuspendedAt is not { } since)
        {
            return Rejection.Of(EngineCodes.NotSuspended, "Expected to resume the instance, but it is not suspended.");
        }

        step.Append(new ProcessEvent.InstanceResumed());
        foreach (var (id, item) in step.State.WorkItems)
        {
            if (item.Due is { } due && Clocks.Again(step, due) is var again && again != due)
            {
                var work = ((UserTask)step.Definition.Nodes[item.Element].Element).Work;
                step.Append(new ProcessEvent.WorkItemDueChanged(id, again));
                step.Emit(new Effect.ChangeDue(id, again, Clocks.Warnings(step, work.Clock, again)));
            }
        }

        foreach (var (id, timer) in step.State.Timers)
        {
            Move(step, id, timer, since);
        }

        return null;
    }

    private static void Move(Step step, ElementInstanceId id, ArmedTimer timer, Instant since)
    {
        var clock = timer.Clock is null ? null : Clocks.Again(step, timer.Clock);
        var due = clock?.Due ?? (timer.IsFixed ? timer.Due : timer.Due.Plus(step.Now.Since(since < timer.ArmedAt ? timer.ArmedAt : since)));
        if (due != timer.Due || clock != timer.Clock)
        {
            step.Append(new ProcessEvent.TimerMoved(id, due, clock));
            step.Emit(new Effect.ScheduleTimer(id, due));
        }
    }
}
