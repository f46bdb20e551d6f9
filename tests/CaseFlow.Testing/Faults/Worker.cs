using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;

namespace CaseFlow.Testing.Faults;

/// <summary>Who works on a task.</summary>
public static class Worker
{
    /// <summary>Somebody who may do the task now: its assignee, or a holder of its role who is not barred by an earlier step.</summary>
    public static string Of(Organisation organisation, Case current, CaseTask task, Instant now, Func<int, int> choose)
    {
        if (task.Assignee is { } assignee)
        {
            return assignee;
        }

        var holders = organisation.HoldersOf(task.Role, task.Unit, now);
        var free = holders.Where(h => !task.NotDoneBy.Any(e => current.Done.TryGetValue(e, out var done) && done.Person == h)).ToList();
        return free.Count > 0 ? free[choose(free.Count)] : holders[0];
    }
}
