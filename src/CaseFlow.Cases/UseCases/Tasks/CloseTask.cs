using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Calls off a task, with its clock. Always possible while it is open, whatever the status.</summary>
internal static class CloseTask
{
    public static CaseDecision Decide(Case current, CaseCommand.CloseTask command) =>
        OpenTasks.Find(current, command.Task, out var task)
        ?? Verdict.Accept(
            current,
            [
                .. CaseClocks.StopOf(current, task, command.At, command.Actor, done: false),
                new CaseEvent.TaskClosed(command.At, command.Actor, command.Task),
            ]);
}
