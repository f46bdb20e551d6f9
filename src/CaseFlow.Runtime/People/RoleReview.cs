using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.People;

/// <summary>
/// Sees to it that no open task is without anyone who sees it: tasks claimed by someone who left, lost the role or went away are given
/// back, a role that nobody is there for becomes an incident, and the incident goes when someone is.
/// </summary>
/// <param name="parts">Store and clock.</param>
/// <param name="steps">Carries out steps.</param>
internal sealed class RoleReview(RuntimeParts parts, CaseSteps steps)
{
    // Each entry is immutable and replaced as a whole, so that sweeps and pages may both come by.
    private volatile Reviewed? last;

    /// <summary>Looks through the open tasks when the organisation changed, or a post or absence began or ended, since the last time.</summary>
    /// <param name="most">At most this many tasks are changed; the next time goes on.</param>
    /// <param name="cancellation">Stops between tasks.</param>
    public async Task ReviewAsync(int most, CancellationToken cancellation)
    {
        var now = parts.Clock.Now;
        var (organisation, work) = await parts.Store.ReadAsync(session => FindAsync(session, now, most), cancellation);
        foreach (var task in work.Take(most))
        {
            cancellation.ThrowIfCancellationRequested();
            await steps.ChangeAsync(StepHeader.Of(StepHeader.System, "ReviewRole", ("task", task.ToString())), task.Case, draft => Settle(draft, task), cancellation);
        }

        last = work.Length > most ? null : new Reviewed(organisation, now);
    }

    private async ValueTask<(Organisation Organisation, ImmutableArray<TaskId> Work)> FindAsync(IReadSession session, Instant now, int most)
    {
        var organisation = await session.LoadOrganisationAsync();
        if (last is { } known && ReferenceEquals(known.Organisation, organisation) && !MovesBetween(organisation, known.At, now))
        {
            return (organisation, []);
        }

        var work = ImmutableArray.CreateBuilder<TaskId>();
        var empty = await session.ListEmptyRolesAsync();
        work.AddRange(empty.Where(e => organisation.IsStaffed(e.Role, e.Unit, now)).Select(e => e.Task));
        var noted = empty.Select(e => e.Task).ToHashSet();
        foreach (var role in await session.ListOpenRolesAsync())
        {
            if (role.Assignee is { } person ? IsGone(organisation, person, role, now) : !organisation.IsStaffed(role.Role, role.Unit, now))
            {
                work.AddRange((await session.ListTasksAsync(role, most + 1 + noted.Count)).Where(task => !noted.Contains(task)));
            }
        }

        return (organisation, work.ToImmutable());
    }

    private static Outcome<Case> Settle(CaseDraft draft, TaskId id)
    {
        if (draft.Case.FindTask(id) is not { } task)
        {
            return Outcomes.Done(draft.Case);
        }

        var (organisation, now) = (draft.Around.Organisation, draft.Around.Now);
        if (task.Assignee is { } person && IsGone(organisation, person, new OpenRole(task.Role, task.Unit, person), now))
        {
            if (organisation.IsActive(person) && AwaySince(organisation, person, now) is { } since && since < task.OpenedAt)
            {
                return Outcomes.Done(draft.Case);
            }

            draft.Ask(new CaseCommand.Release(draft.At, draft.Header.Actor, id, person));
        }

        var incident = new IncidentKey(draft.Id, id.Instance, StepIncidents.OfRole(id.Item));
        if (organisation.IsStaffed(task.Role, task.Unit, now))
        {
            draft.Cleared.Add(incident);
        }
        else if (draft.Case.FindTask(id) is { Assignee: null } waiting)
        {
            StepIncidents.RaiseRole(draft, waiting);
        }

        return Outcomes.Done(draft.Case);
    }

    // Someone away who claims a task nevertheless keeps it: only what was open before the absence began is given back.
    private static bool IsGone(Organisation organisation, string person, OpenRole role, Instant now) =>
        !organisation.IsActive(person) || !organisation.Holds(person, role.Role, role.Unit, now) || AwaySince(organisation, person, now) is not null;

    private static Instant? AwaySince(Organisation organisation, string person, Instant now) =>
        organisation.AbsencesOf(person).Where(a => a.From <= now && now < a.To).Select(a => (Instant?)a.From).Max();

    private static bool MovesBetween(Organisation organisation, Instant from, Instant to) =>
        organisation.Absences.Any(a => Within(a.From, from, to) || Within(a.To, from, to))
        || organisation.Posts.Any(p => Within(p.From, from, to) || Within(p.To, from, to));

    private static bool Within(Instant? at, Instant from, Instant to) => at is { } moment && from < moment && moment <= to;

    private sealed record Reviewed(Organisation Organisation, Instant At);
}
