using System.Collections.Immutable;
using CaseFlow.Host.Security;

namespace CaseFlow.Host.Web;

/// <summary>The navigation of staff and of the public. Daily work stands for itself, the rest in menus, so that it stays one line on an office screen.</summary>
internal static class Navigation
{
    /// <summary>For those who are signed in.</summary>
    public static ImmutableArray<NavigationGroup> Staff { get; } =
    [
        new(null,
        [
            new("nav.inbox", "/inbox"),
            new("nav.register", "/demands/register", Rights.Register),
            new("nav.start", "/start", Rights.Register),
            new("nav.cases", "/cases"),
            new("nav.dashboard", "/dashboard"),
        ]),
        new("nav.records",
        [
            new("nav.ledgers", "/ledgers"),
            new("nav.indicators", "/indicators"),
            new("nav.accounts", "/accounts"),
            new("nav.lists", "/lists"),
            new("nav.notices", "/notices"),
            new("nav.ratings", "/ratings"),
            new("nav.procedures", "/procedures"),
            new("nav.places", "/places"),
        ]),
        new("nav.administration",
        [
            new("nav.recurring", "/recurring", Rights.Oversee),
            new("nav.incidents", "/incidents", Rights.Operate),
            new("nav.people", "/people", Rights.Administer),
        ]),
    ];

    /// <summary>For everybody else.</summary>
    public static ImmutableArray<NavigationGroup> Public { get; } =
        [new(null, [new("nav.submit", "/submit"), new("nav.follow", "/follow"), new("nav.notices", "/notices"), new("nav.signIn", "/sign-in")])];
}
