using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>A person takes a task. Taking one's own again changes nothing.</summary>
internal static class Claim
{
    public static CaseDecision Decide(Case current, CaseCommand.Claim command)
    {
        if (OpenTasks.Find(current, command.Task, out var task) is { } notOpen)
        {
            return notOpen;
        }

        if (task.Assignee == command.Person)
        {
            return Verdict.Accept(current);
        }

        return OpenTasks.MayTake(current, task, command.Person, command.Eligible)
            ?? Verdict.Accept(current, new CaseEvent.TaskClaimed(command.At, command.Actor, command.Task, command.Person));
    }
}
