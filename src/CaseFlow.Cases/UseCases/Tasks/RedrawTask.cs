using CaseFlow.Cases.Clocks;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Describes an open task anew, with its clock.</summary>
internal static class RedrawTask
{
    public static CaseDecision Decide(Case current, CaseCommand.RedrawTask command)
    {
        if (OpenTasks.Find(current, command.Task.Id, out var task) is { } notOpen)
        {
            return notOpen;
        }

        var redrawn = command.Task with
        {
            OpenedAt = task.OpenedAt,
            Assignee = command.Keeps ? task.Assignee : null,
            Delegator = command.Keeps ? task.Delegator : null,
        };
        List<CaseEvent> events = [new CaseEvent.TaskRedrawn(command.At, command.Actor, redrawn)];
        var running = task.Clock is { } clock && ClockRules.Running(current, clock, task.Id) is not null ? clock : null;
        if (redrawn is { Clock: { } name, Due: { } due })
        {
            events.Add(running == name
                ? new CaseEvent.ClockChanged(command.At, command.Actor, name, due, redrawn.Warnings, task.Id)
                : new CaseEvent.ClockStarted(command.At, command.Actor, name, due, redrawn.Warnings, task.Id));
        }

        if (running is not null && (running != redrawn.Clock || redrawn.Due is null))
        {
            events.Insert(1, new CaseEvent.ClockStopped(command.At, command.Actor, running, task.Id, Done: false));
        }

        return Verdict.Accept(current, [.. events]);
    }
}
