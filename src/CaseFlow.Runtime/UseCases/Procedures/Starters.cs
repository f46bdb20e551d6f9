using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Deployment;

namespace CaseFlow.Runtime.UseCases.Procedures;

/// <summary>Who may begin which procedure by hand.</summary>
internal static class Starters
{
    /// <summary>Whether a person holds a starting role of the procedure at a place or above it.</summary>
    public static bool MayStart(Organisation organisation, string person, Mechanism mechanism, string place, Instant now)
    {
        var path = organisation.PathOf(place);
        return organisation.RolesOf(person, now).Any(role => mechanism.Starters.Contains(role.Role) && path.Contains(role.Unit));
    }
}
