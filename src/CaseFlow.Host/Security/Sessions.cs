using System.Security.Claims;
using CaseFlow.Runtime.UseCases.People;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace CaseFlow.Host.Security;

/// <summary>What a session cookie holds, and whether it still holds at each request.</summary>
internal static class Sessions
{
    private const string StampClaim = "caseflow:stamp";
    private const string DemoClaim = "caseflow:demo";
    private const string FirstPasswordItem = "caseflow:first-password";
    private static readonly string[] OpenBeforeFirstPassword = ["/account/password", "/sign-out", "/language", "/error"];

    /// <summary>Makes the principal of a session.</summary>
    /// <param name="session">Who is signed in.</param>
    /// <param name="isDemo">Whether without password, as only the demo does.</param>
    public static ClaimsPrincipal Principal(SignedIn session, bool isDemo)
    {
        var person = session.Person;
        var claims = new List<Claim>
        {
            new(SignInServices.PersonClaim, person.Id),
            new(ClaimTypes.Name, person.Name),
            new(StampClaim, session.Stamp),
        };
        claims.AddRange(
            new[]
                {
                    (Rights.Register, person.MayRegister), (Rights.Operate, person.MayOperate), (Rights.Administer, person.MayAdminister),
                    (Rights.Look, person.MayAudit || person.MayAdminister), (Rights.Lead, person.Leads), (Rights.Oversee, person.Leads || person.MayAudit),
                    (Rights.Draw, person.Draws), (Rights.Publish, person.Reviews),
                }
                .Where(right => right.Item2)
                .Select(right => new Claim(Rights.Claim, right.Item1)));
        if (isDemo)
        {
            claims.Add(new Claim(DemoClaim, "true"));
        }

        return new ClaimsPrincipal(new ClaimsIdentity(claims, CookieAuthenticationDefaults.AuthenticationScheme));
    }

    /// <summary>Ends a session whose person left or whose password changed since, and renews what the navigation asks for.</summary>
    /// <param name="context">The session of a request.</param>
    public static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        var principal = context.Principal!;
        var (person, stamp) = (principal.FindFirstValue(SignInServices.PersonClaim), principal.FindFirstValue(StampClaim));
        var mediator = context.HttpContext.RequestServices.GetRequiredService<IMediator>();
        var known = person is null || stamp is null ? null : (await mediator.Send(new CheckSession(person, stamp), context.HttpContext.RequestAborted)).Value;
        if (known is null)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return;
        }

        var isDemo = principal.HasClaim(DemoClaim, "true");
        if (known.MustChange && !isDemo)
        {
            context.HttpContext.Items[FirstPasswordItem] = true;
        }

        var renewed = Principal(known, isDemo);
        if (!Values(renewed).SequenceEqual(Values(principal)))
        {
            context.ReplacePrincipal(renewed);
            context.ShouldRenew = true;
        }
    }

    /// <summary>Leads who still has the password of an administrator to the page where it is changed, whatever was asked for.</summary>
    /// <param name="app">The pipeline.</param>
    public static void UseFirstPassword(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (!context.Items.ContainsKey(FirstPasswordItem)
            || OpenBeforeFirstPassword.Any(open => context.Request.Path.StartsWithSegments(open, StringComparison.Ordinal)))
        {
            return next(context);
        }

        context.Response.Headers.Location = "/account/password";
        context.Response.StatusCode = StatusCodes.Status303SeeOther;
        return Task.CompletedTask;
    });

    private static IEnumerable<(string Type, string Value)> Values(ClaimsPrincipal principal) =>
        principal.Claims.Select(claim => (claim.Type, claim.Value)).Order();
}
