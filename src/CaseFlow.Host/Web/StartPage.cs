using System.Security.Claims;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.People;

namespace CaseFlow.Host.Web;

/// <summary>Where work begins after signing in: with the figures for leaders and administrators, else with the inbox.</summary>
internal static class StartPage
{
    private const string Figures = "/dashboard";
    private const string Inbox = "/inbox";

    /// <summary>The address for who signs in.</summary>
    /// <param name="session">Who signs in.</param>
    public static string Of(SignedIn session) => session.Person.Leads ? Figures : Inbox;

    /// <summary>The address for who is signed in.</summary>
    /// <param name="user">The user of the request.</param>
    public static string Of(ClaimsPrincipal user) => user.HasClaim(Rights.Claim, Rights.Lead) ? Figures : Inbox;
}
