using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Hands a task over for good 转办: to another holder of its role, or to another unit that has holders of it.</summary>
internal static class TransferTask
{
    public static CaseDecision Decide(Case current, CaseCommand.TransferTask command)
    {
        if (OpenTasks.Find(current, command.Task, out var task) is { } notOpen)
        {
            return notOpen;
        }

        var refusal = OpenTasks.MayDo(current, task, command.Person, command.Eligible, "transfer");
        if (refusal is null && command.To is { } to)
        {
            refusal = OpenTasks.MayBeGiven(current, task, to, command.Unit, command.Fits);
        }
        else if (refusal is null && (!command.Fits || command.Unit == task.Unit))
        {
            refusal = OpenTasks.Unfit(task, null, command.Unit);
        }

        return refusal ?? Verdict.Accept(
            current, new CaseEvent.TaskTransferred(command.At, command.Actor, command.Task, command.Person, command.To, command.Unit, command.Reason));
    }
}
