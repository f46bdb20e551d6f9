using CaseFlow.Cases.Clocks;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Moves the due moment of an open task, with its clock.</summary>
internal static class ChangeTaskDue
{
    public static CaseDecision Decide(Case current, CaseCommand.ChangeTaskDue command)
    {
        if (OpenTasks.Find(current, command.Task, out var task) is { } notOpen)
        {
            return notOpen;
        }

        var changed = new CaseEvent.TaskDueChanged(command.At, command.Actor, command.Task, command.Due, command.Warnings);
        return task.Clock is { } clock && ClockRules.Running(current, clock, task.Id) is not null
            ? Verdict.Accept(
                current,
                changed,
                new CaseEvent.ClockChanged(command.At, command.Actor, clock, command.Due, command.Warnings, command.Task))
            : Verdict.Accept(current, changed);
    }
}
