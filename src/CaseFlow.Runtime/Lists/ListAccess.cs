using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.Lists;

/// <summary>
/// Who may publish versions of reference lists: the administrator, and list owners at the county or a subdistrict (catalogue §3). Everyone may
/// read them. The console of the installation may, as <c>system</c>.
/// </summary>
internal static class ListAccess
{
    /// <summary>The role of a list owner.</summary>
    public const string Keeper = "list-keeper";

    public static bool MayEdit(Organisation organisation, string actor, Instant now) =>
        actor == StepHeader.System
        || (organisation.IsActive(actor)
            && (CaseAccess.HasRole(organisation, actor, StandardRole.Administrator, now)
                || organisation.RolesOf(actor, now).Any(r =>
                    r.Role == Keeper && organisation.FindUnit(r.Unit)?.Level is "county" or "subdistrict")));
}
