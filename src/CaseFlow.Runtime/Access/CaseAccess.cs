using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Cases.Records;

namespace CaseFlow.Runtime.Access;

/// <summary>Who may see and do what with a case.</summary>
internal static class CaseAccess
{
    /// <summary>The role that takes demands in and may suspend, resume and merge cases of its subtree.</summary>
    public const string Registrar = "registrar";

    /// <summary>Whether a person sees a case: by place, by a role drawn into it, or by having worked on it.</summary>
    public static bool CanSee(Organisation organisation, string person, Case current, Instant now) =>
        organisation.CanSee(person, current.Place, DrawnIn(current), now)
        || current.Done.Values.Any(d => d.Person == person)
        || current.RegisteredBy == person;

    /// <summary>Whether a person may work on a task: may take it, has it, or gets it back.</summary>
    public static bool CanWorkOn(Organisation organisation, string person, CaseTask task, Instant now) =>
        task.Assignee == person || task.Delegator == person || IsEligible(organisation, person, task, now);

    /// <summary>Whether a person may take a task: holds its role, or is the only one meant; own or by substitution.</summary>
    public static bool IsEligible(Organisation organisation, string person, CaseTask task, Instant now) => task.Person is { } only
        ? organisation.IsActive(person) && organisation.ActsFor(person, now).Contains(only)
        : organisation.Holds(person, task.Role, task.Unit, now);

    /// <summary>Whether a person leads a case: registrar or administrator of its place, or one who may work on an open task of it.</summary>
    public static bool CanManage(Organisation organisation, string person, Case current, Instant now) =>
        HoldsOn(organisation, person, current, now, Registrar)
        || HoldsOn(organisation, person, current, now, StandardRole.Administrator)
        || current.Tasks.Any(t => CanWorkOn(organisation, person, t, now));

    /// <summary>Whether a person may urge those who work on a case: who leads it, or brought it in.</summary>
    public static bool CanUrge(Organisation organisation, string person, Case current, Instant now) =>
        current.RegisteredBy == person || CanManage(organisation, person, current, now);

    /// <summary>Whether a person may see the reporter's personal data: those who lead the case need it, auditors and leaders do not.</summary>
    public static bool CanSeeReporter(Organisation organisation, string person, Case current, Instant now) =>
        HoldsOn(organisation, person, current, now, Registrar)
        || current.Tasks.Any(t => CanWorkOn(organisation, person, t, now));

    /// <summary>Whether a person holds a role anywhere.</summary>
    public static bool HasRole(Organisation organisation, string person, string role, Instant now) =>
        organisation.RolesOf(person, now).Any(r => r.Role == role);

    private static bool HoldsOn(Organisation organisation, string person, Case current, Instant now, string role) =>
        organisation.RolesOf(person, now).Any(r => r.Role == role && current.Place.Path.Contains(r.Unit));

    private static ImmutableArray<HeldRole> DrawnIn(Case current) => [.. current.Tasks.Select(t => new HeldRole(t.Role, t.Unit))];
}
