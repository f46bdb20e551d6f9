using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Access;
using CaseFlow.Runtime.Handling;

namespace CaseFlow.Runtime.People;

/// <summary>Who may change the organisation. The console of the installation may, as <c>system</c>; no person can have that id.</summary>
internal static class Administrators
{
    public static Refusal? Refuse(Organisation organisation, string actor, Instant now) =>
        actor == StepHeader.System
        || (organisation.IsActive(actor) && CaseAccess.HasRole(organisation, actor, StandardRole.Administrator, now))
            ? null
            : Refusal.Of(PeopleCodes.NotAdministrator);

    /// <summary>Those who administer now and without end.</summary>
    public static ImmutableArray<string> Lasting(Organisation organisation, Instant now) =>
    [
        .. organisation.Posts
            .Where(p => p.Roles.Contains(StandardRole.Administrator) && p.To is null && p.IsHeld(now) && organisation.IsActive(p.Holder!))
            .Select(p => p.Holder!)
            .Distinct(),
    ];
}
