using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;

namespace CaseFlow.Runtime.People;

/// <summary>Who may enter absences: persons their own, administrators those of all.</summary>
internal static class AbsenceAccess
{
    public static string SubjectOf(string person) => $"absence:{person}";

    public static Refusal? Refuse(Organisation organisation, string actor, string person, Instant now) =>
        actor == person && organisation.IsActive(person) ? null : Administrators.Refuse(organisation, actor, now);
}
