using CaseFlow.Cases.Records;

namespace CaseFlow.Cases.UseCases.Tasks;

/// <summary>Checks on open tasks. Each gives a rejection, or null when all is well.</summary>
internal static class OpenTasks
{
    /// <summary>Looks an open task up; only to be used when no rejection came back.</summary>
    public static CaseDecision? Find(Case current, TaskId id, out CaseTask task)
    {
        task = current.FindTask(id)!;
        if (task is not null)
        {
            return null;
        }

        return id.Case == current.Id
            ? Verdict.Reject(
                CaseCodes.TaskNotOpen,
                $"Expected to find task {id} open in case {current.Number}, but it is not.",
                ("task", id.ToString()))
            : Verdict.Reject(
                CaseCodes.TaskOfOtherCase,
                $"Expected to find task {id} in case {current.Number}, but it belongs to another case.",
                ("task", id.ToString()));
    }

    /// <summary>Whether a person may take a task that is not theirs yet.</summary>
    public static CaseDecision? MayTake(Case current, CaseTask task, string person, bool eligible)
    {
        if (task.Assignee is { } assignee)
        {
            return Verdict.Reject(
                CaseCodes.TaskClaimed,
                $"Expected {person} to take task {task.Id}, but {assignee} claimed it.",
                ("task", task.Id.ToString()),
                ("assignee", assignee));
        }

        if (!eligible)
        {
            return Verdict.Reject(
                CaseCodes.TaskNotEligible,
                $"Expected {person} to take task {task.Id}, but {person} is not {task.Role} at {task.Unit}.",
                ("task", task.Id.ToString()),
                ("person", person),
                ("role", task.Role),
                ("unit", task.Unit));
        }

        return SeparateDuties(current, task, person);
    }

    /// <summary>Whether the person last performed an element that excludes them from this task (catalogue §3, segregation of duties).</summary>
    public static CaseDecision? SeparateDuties(Case current, CaseTask task, string person)
    {
        var element = task.NotDoneBy.FirstOrDefault(e => current.Done.TryGetValue(e, out var done) && done.Person == person);
        return element is null
            ? null
            : Verdict.Reject(
                CaseCodes.TaskSeparationOfDuties,
                $"Expected someone else than {person} to take task {task.Id}, but {person} performed {element}.",
                ("task", task.Id.ToString()),
                ("person", person),
                ("element", element));
    }
}
