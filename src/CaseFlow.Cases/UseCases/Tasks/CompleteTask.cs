using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Events;
using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>A person completes a task. An unclaimed one is claimed by that; one's own needs no role any more. A delegated one goes back.</summary>
internal static class CompleteTask
{
    public static CaseDecision Decide(Case current, CaseCommand.CompleteTask command)
    {
        if (OpenTasks.Find(current, command.Task, out var task) is { } notOpen)
        {
            return notOpen;
        }

        if (current.Status == CaseStatus.Suspended)
        {
            return Verdict.Reject(
                CaseCodes.CaseSuspended,
                $"Expected to complete task {command.Task}, but case {current.Number} is suspended.",
                ("task", command.Task.ToString()));
        }

        var claimed = task.Assignee == command.Person;
        var refusal = claimed
            ? OpenTasks.SeparateDuties(current, task, command.Person)
            : OpenTasks.MayTake(current, task, command.Person, command.Eligible);
        if (refusal is not null)
        {
            return refusal;
        }

        if (task is { Delegator: { } delegator })
        {
            return Verdict.Accept(current, new CaseEvent.TaskGivenBack(command.At, command.Actor, command.Task, command.Person, delegator, Done: true));
        }

        CaseEvent[] claim = claimed ? [] : [new CaseEvent.TaskClaimed(command.At, command.Actor, command.Task, command.Person)];
        return Verdict.Accept(
            current,
            [
                .. claim,
                .. Kept(current, task.Element, command),
                .. CaseClocks.StopOf(current, task, command.At, command.Actor, done: true),
                new CaseEvent.TaskCompleted(command.At, command.Actor, command.Task, task.Element, command.Person, command.Values),
            ]);
    }

    private static CaseEvent[] Kept(Case current, string element, CaseCommand.CompleteTask command) =>
        current.Done.TryGetValue(element, out var before)
        && before.Person != command.Person
        && !current.EarlierPerformers.Contains(new EarlierPerformer(element, before.Person))
            ? [new CaseEvent.PerformerKept(command.At, command.Actor, element, before.Person)]
            : [];
}
