using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.Effects;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Work items of the engine become tasks of the case.</summary>
internal static class WorkItems
{
    private const int LongestSubject = 60;

    /// <summary>Opens a task for whoever holds the role, seen from the case's place. A role that nobody holds is an incident; the task stays visible.</summary>
    public static void Open(CaseDraft draft, int instance, Effect.OpenWorkItem open)
    {
        var task = TaskOf(draft, instance, open);
        if (draft.Ask(new CaseCommand.OpenTask(draft.At, draft.Header.Actor, task)) is { } refusal)
        {
            throw new InvalidOperationException($"Expected to open task {task.Id}, but the case refused with {refusal.Code}.");
        }

        LookForHolder(draft, task);
    }

    /// <summary>Describes an open task anew. Who claimed it keeps it as long as that person may still work on it.</summary>
    public static void Change(CaseDraft draft, int instance, Effect.OpenWorkItem work)
    {
        var task = TaskOf(draft, instance, work);
        if (draft.Case.FindTask(task.Id) is not { } before)
        {
            return;
        }

        if (draft.Ask(new CaseCommand.RedrawTask(draft.At, draft.Header.Actor, task, Keeps(draft, before, task))) is { } refusal)
        {
            throw new InvalidOperationException($"Expected to describe task {task.Id} anew, but the case refused with {refusal.Code}.");
        }

        var incidents = draft.Incidents.Count;
        if (draft.Case.FindTask(task.Id) is { Assignee: null } waiting)
        {
            LookForHolder(draft, waiting);
        }

        if (draft.Incidents.Count == incidents)
        {
            draft.Cleared.Add(new IncidentKey(draft.Id, instance, StepIncidents.OfRole(task.Id.Item)));
        }
    }

    // What was delegated comes back to the one who delegated it.
    private static bool Keeps(CaseDraft draft, CaseTask before, CaseTask task) =>
        before.Assignee is { } assignee && !task.Excluded.Contains(assignee)
        && CaseAccess.IsEligible(draft.Around.Organisation, before.Delegator ?? assignee, task, draft.At)
        && !task.NotDoneBy.Any(element => draft.Case.Done.TryGetValue(element, out var done) && done.Person == assignee);

    private static CaseTask TaskOf(CaseDraft draft, int instance, Effect.OpenWorkItem open)
    {
        var organisation = draft.Around.Organisation;
        var unit = open.Unit ?? organisation.Resolve(open.Role.Role, open.Role.Level, draft.Case.Place.Unit, draft.At).Unit;
        var name = draft.DefinitionOf(instance).Find(open.Element)?.Name ?? open.Element.Value;
        name = Subject(organisation, open.Subject) is { } subject ? $"{name} · {Shortened(subject)}" : name;
        var id = new TaskId(draft.Id, instance, open.Item.Value);
        return new CaseTask(id, open.Element.Value, name, open.Role.Role, unit, draft.At)
        {
            Form = open.Work.Form,
            Due = open.Due,
            Warnings = open.Warnings,
            Clock = open.Work.Clock?.Name,
            Verbs = open.Work.Verbs,
            NotDoneBy = [.. open.Work.NotDoneBy.Select(e => e.Value)],
            Person = open.Person,
            Excluded = open.Excluded,
            Group = open.Group?.Value,
            ReturnTo = [.. open.Work.ReturnTo.Select(e => e.Value)],
        };
    }

    private static void LookForHolder(CaseDraft draft, CaseTask task)
    {
        if (task.Person is { } person)
        {
            if (!draft.Around.Organisation.IsActive(person))
            {
                StepIncidents.RaisePerson(draft, task);
            }
        }
        else if (!draft.Around.Organisation.IsStaffed(task.Role, task.Unit, draft.At))
        {
            StepIncidents.RaiseRole(draft, task);
        }
    }

    // A unit or party is told by its name; a person's name is no business of the journal.
    private static string? Subject(Organisation organisation, string? subject) => subject is null || organisation.FindPerson(subject) is not null
        ? null
        : organisation.FindUnit(subject)?.Name ?? organisation.FindParty(subject)?.Name ?? subject;

    private static string Shortened(string subject) => subject.Length <= LongestSubject ? subject : subject[..LongestSubject] + "…";

    /// <summary>Calls a task off. A completed one is closed by the person's command already.</summary>
    public static void Close(CaseDraft draft, int instance, Effect.CloseWorkItem close)
    {
        var id = new TaskId(draft.Id, instance, close.Item.Value);
        if (draft.Case.FindTask(id) is not null)
        {
            draft.Ask(new CaseCommand.CloseTask(draft.At, draft.Header.Actor, id));
        }
    }
}
