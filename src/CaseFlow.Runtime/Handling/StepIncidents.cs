using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.Handling;

/// <summary>Incidents of the shell. Their numbers are negative, so that they never meet those of the engine.</summary>
internal static class StepIncidents
{
    private const long BeyondItems = 1_000_000_000;

    /// <summary>The incident of a task whose role nobody holds.</summary>
    public static long OfRole(long item) => -item;

    /// <summary>Whether an incident is that of a task, and of which.</summary>
    public static bool IsOfRole(long incident) => incident is < 0 and > -BeyondItems;

    /// <summary>The role that nobody holds, the unit in words and its id, for texts and links.</summary>
    public static ImmutableSortedDictionary<string, string> RoleArguments(CaseTask task, Organisation organisation) =>
        ImmutableSortedDictionary<string, string>.Empty.Add("role", task.Role).Add("unit", organisation.NameOf(task.Unit)).Add("unitId", task.Unit);

    /// <summary>Notes that nobody holds the role of an open task.</summary>
    public static void RaiseRole(CaseDraft draft, CaseTask task) => draft.Incidents.Add(new IncidentRow(
        new IncidentKey(draft.Id, task.Id.Instance, OfRole(task.Id.Item)),
        draft.Case.Number,
        task.Element,
        RuntimeCodes.RoleEmpty,
        $"Expected someone to hold role '{task.Role}' at unit '{task.Unit}', but nobody does.",
        draft.At));

    /// <summary>Notes that the only person who may work on an open task is not there any more.</summary>
    public static void RaisePerson(CaseDraft draft, CaseTask task) => draft.Incidents.Add(new IncidentRow(
        new IncidentKey(draft.Id, task.Id.Instance, OfRole(task.Id.Item)),
        draft.Case.Number,
        task.Element,
        RuntimeCodes.PersonGone,
        $"Expected '{task.Person}' to work on '{task.Element}', but nobody active has that id.",
        draft.At));

    /// <summary>Notes something else that stands in the way.</summary>
    public static void Raise(CaseDraft draft, int instance, ElementId element, string code, string detail)
    {
        var number = -(BeyondItems + (((draft.Loaded?.Head.Sequence ?? 0) + 1) * 1000) + draft.Incidents.Count);
        draft.Incidents.Add(new IncidentRow(new IncidentKey(draft.Id, instance, number), draft.Case.Number, element.Value, code, detail, draft.At));
    }
}
