using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Runtime.Handling;

/// <summary>Work items of the engine become tasks of the case.</summary>
internal static class WorkItems
{
    private const int LongestSubject = 60;

    /// <summary>Opens a task for whoever holds the role, seen from the case's place. A role that nobody holds is an incident; the task stays visible.</summary>
    public static void Open(CaseDraft draft, int instance, Effect.OpenWorkItem open)
    {
        var organisation = draft.Around.Organisation;
        var unit = open.Unit ?? organisation.Resolve(open.Role.Role, open.Role.Level, draft.Case.Place.Unit, draft.At).Unit;
        var name = draft.DefinitionOf(instance).Find(open.Element)?.Name ?? open.Element.Value;
        name = Subject(organisation, open.Subject) is { } subject ? $"{name} · {Shortened(subject)}" : name;
        var id = new TaskId(draft.Id, instance, open.Item.Value);
        var task = new CaseTask(id, open.Element.Value, name, open.Role.Role, unit, draft.At)
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
        if (draft.Ask(new CaseCommand.OpenTask(draft.At, draft.Header.Actor, task)) is { } refusal)
        {
            throw new InvalidOperationException($"Expected to open task {id}, but the case refused with {refusal.Code}.");
        }

        if (open.Person is { } person)
        {
            if (!organisation.IsActive(person))
            {
                StepIncidents.RaisePerson(draft, task);
            }
        }
        else if (!organisation.IsStaffed(task.Role, task.Unit, draft.At))
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
