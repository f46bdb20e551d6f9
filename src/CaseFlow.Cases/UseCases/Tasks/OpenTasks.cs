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

    /// <summary>
    /// Whether the person is recused, was heard on the same decision, or ever performed an element that excludes them from this task (catalogue §3,
    /// segregation of duties).
    /// </summary>
    public static CaseDecision? SeparateDuties(Case current, CaseTask task, string person)
    {
        if (task.Excluded.Contains(person))
        {
            return Verdict.Reject(
                CaseCodes.TaskExcluded,
                $"Expected someone else than {person} to take task {task.Id}, but {person} is excluded from it.",
                ("task", task.Id.ToString()),
                ("person", person));
        }

        var element = task.NotDoneBy.FirstOrDefault(e => current.HasPerformed(person, e));
        return element is null
            ? null
            : Verdict.Reject(
                CaseCodes.TaskSeparationOfDuties,
                $"Expected someone else than {person} to take task {task.Id}, but {person} performed {element}.",
                ("task", task.Id.ToString()),
                ("person", person),
                ("element", element));
    }

    /// <summary>Whether a person may do with a task what its procedure allows beyond claiming and completing.</summary>
    public static CaseDecision? MayDo(Case current, CaseTask task, string person, bool eligible, string verb)
    {
        if (!task.Verbs.Contains(verb))
        {
            return Verdict.Reject(
                CaseCodes.TaskVerbNotAllowed,
                $"Expected task {task.Id} to allow '{verb}', but its procedure does not.",
                ("task", task.Id.ToString()),
                ("verb", verb));
        }

        if (current.Status == CaseStatus.Suspended)
        {
            return Verdict.Reject(
                CaseCodes.CaseSuspended,
                $"Expected to {verb} task {task.Id}, but case {current.Number} is suspended.",
                ("task", task.Id.ToString()));
        }

        if (task.Delegator is { } delegator)
        {
            return Verdict.Reject(
                CaseCodes.TaskDelegated,
                $"Expected to {verb} task {task.Id}, but it is delegated and goes back to {delegator} first.",
                ("task", task.Id.ToString()),
                ("person", delegator));
        }

        return task.Assignee == person ? null : MayTake(current, task, person, eligible);
    }

    /// <summary>Whether a person may be given a task.</summary>
    public static CaseDecision? MayBeGiven(Case current, CaseTask task, string to, string unit, bool fits) => fits && to != task.Assignee
        ? SeparateDuties(current, task, to)
        : Unfit(task, to, unit);

    /// <summary>That nobody fit is named.</summary>
    public static CaseDecision Unfit(CaseTask task, string? to, string unit) => Verdict.Reject(
        CaseCodes.TaskTargetUnfit,
        $"Expected task {task.Id} to go to another holder of {task.Role} at {unit}, but {to ?? "nobody"} is none.",
        ("task", task.Id.ToString()),
        ("person", to ?? ""),
        ("role", task.Role),
        ("unit", unit));
}
