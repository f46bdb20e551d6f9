using CaseFlow.Cases;
using CaseFlow.Cases.Commands;
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
        var holders = draft.Around.Organisation.Resolve(open.Role.Role, open.Role.Level, draft.Case.Place.Unit, draft.At);
        var name = draft.DefinitionOf(instance).Find(open.Element)?.Name ?? open.Element.Value;
        name = open.Subject is { } subject ? $"{name} · {Shortened(subject)}" : name;
        var id = new TaskId(draft.Id, instance, open.Item.Value);
        var task = new CaseTask(id, open.Element.Value, name, open.Role.Role, holders.Unit, draft.At)
        {
            Form = open.Work.Form,
            Due = open.Due,
            Warnings = open.Warnings,
            Clock = open.Work.Clock?.Name,
            Verbs = open.Work.Verbs,
            NotDoneBy = [.. open.Work.NotDoneBy.Select(e => e.Value)],
        };
        if (draft.Ask(new CaseCommand.OpenTask(draft.At, draft.Header.Actor, task)) is { } refusal)
        {
            throw new InvalidOperationException($"Expected to open task {id}, but the case refused with {refusal.Code}.");
        }

        if (!draft.Around.Organisation.IsStaffed(task.Role, task.Unit, draft.At))
        {
            StepIncidents.RaiseRole(draft, task);
        }
    }

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
