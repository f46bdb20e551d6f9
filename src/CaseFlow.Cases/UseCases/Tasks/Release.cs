using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>A person gives a task back to the group, or a delegated one to who delegated it.</summary>
internal static class Release
{
    public static CaseDecision Decide(Case current, CaseCommand.Release command) =>
        OpenTasks.Find(current, command.Task, out var task)
        ?? (task.Assignee == command.Person
            ? Verdict.Accept(current, task.Delegator is { } delegator
                ? new CaseEvent.TaskGivenBack(command.At, command.Actor, command.Task, command.Person, delegator, Done: false)
                : new CaseEvent.TaskReleased(command.At, command.Actor, command.Task, command.Person))
            : Verdict.Reject(
                CaseCodes.TaskNotAssignee,
                $"Expected {command.Person} to release task {command.Task}, but {task.Assignee ?? "nobody"} claimed it.",
                ("task", command.Task.ToString()),
                ("person", command.Person)));
}
