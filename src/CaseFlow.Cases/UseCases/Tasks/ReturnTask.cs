using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Returns a task to an element that was done before 退回. What that means for the flow is decided by the procedure.</summary>
internal static class ReturnTask
{
    public static CaseDecision Decide(Case current, CaseCommand.ReturnTask command)
    {
        if (OpenTasks.Find(current, command.Task, out var task) is { } notOpen)
        {
            return notOpen;
        }

        if (OpenTasks.MayDo(current, task, command.Person, command.Eligible, "return") is { } refusal)
        {
            return refusal;
        }

        if (string.IsNullOrWhiteSpace(command.Reason))
        {
            return Verdict.Reject(
                CaseCodes.TaskReasonMissing,
                $"Expected a reason to return task {command.Task}, but there is none.",
                ("task", command.Task.ToString()));
        }

        if ((!task.ReturnTo.IsEmpty && !task.ReturnTo.Contains(command.Target)) || !current.Done.ContainsKey(command.Target))
        {
            return Verdict.Reject(
                CaseCodes.TaskReturnTarget,
                $"Expected to return task {command.Task} to an element that was done and is allowed, but '{command.Target}' is none.",
                ("task", command.Task.ToString()),
                ("element", command.Target));
        }

        return Verdict.Accept(
            current,
            new CaseEvent.TaskReturned(
                command.At, command.Actor, command.Task, task.Element, command.Person, command.Target, command.Reason.Trim(), command.ThenBack));
    }
}
