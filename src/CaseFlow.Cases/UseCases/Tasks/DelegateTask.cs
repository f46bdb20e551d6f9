using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Lends a task to another holder of its role 委派. An unclaimed one is thereby the delegator's.</summary>
internal static class DelegateTask
{
    public static CaseDecision Decide(Case current, CaseCommand.DelegateTask command)
    {
        if (OpenTasks.Find(current, command.Task, out var task) is { } notOpen)
        {
            return notOpen;
        }

        var refusal = OpenTasks.MayDo(current, task, command.Person, command.Eligible, "delegate");
        if (refusal is null && command.To == command.Person)
        {
            refusal = OpenTasks.Unfit(task, command.To, task.Unit);
        }

        return refusal
            ?? OpenTasks.MayBeGiven(current, task, command.To, task.Unit, command.Fits)
            ?? Verdict.Accept(current, new CaseEvent.TaskDelegated(command.At, command.Actor, command.Task, command.Person, command.To, command.Reason));
    }
}
