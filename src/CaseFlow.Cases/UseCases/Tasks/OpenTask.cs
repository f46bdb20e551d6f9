using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Opens work for a person, with its clock.</summary>
internal static class OpenTask
{
    public static CaseDecision Decide(Case current, CaseCommand.OpenTask command)
    {
        var id = command.Task.Id;
        if (id.Case != current.Id)
        {
            return Verdict.Reject(
                CaseCodes.TaskOfOtherCase,
                $"Expected to open task {id} in case {current.Number}, but it belongs to another case.",
                ("task", id.ToString()));
        }

        if (current.FindTask(id) is not null)
        {
            return Verdict.Reject(
                CaseCodes.TaskAlreadyOpen,
                $"Expected to open task {id} in case {current.Number}, but it is open already.",
                ("task", id.ToString()));
        }

        var task = command.Task with { OpenedAt = command.At, Assignee = null, Delegator = null };
        var opened = new CaseEvent.TaskOpened(command.At, command.Actor, task);
        return task is { Clock: { } clock, Due: { } due }
            ? Verdict.Accept(current, opened, new CaseEvent.ClockStarted(command.At, command.Actor, clock, due, task.Warnings, id))
            : Verdict.Accept(current, opened);
    }
}
