using System.Security.Claims;
using CaseFlow.Host.Settings;
using CaseFlow.Runtime.Ports;
using CaseFlow.Runtime.UseCases.People;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;

namespace CaseFlow.Host.Security;

/// <summary>Sign-in by cookie. What a person may do is asked of the use cases each time, never read from the cookie alone.</summary>
internal static class SignInServices
{
    /// <summary>The claim that holds the person's id.</summary>
    public const string PersonClaim = "caseflow:person";

    /// <summary>Registers cookie authentication and demands it on every page that does not say otherwise.</summary>
    /// <param name="services">The services.</param>
    /// <param name="settings">The settings.</param>
    public static void AddSignIn(this IServiceCollection services, CaseFlowSettings settings)
    {
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(options =>
        {
            options.Cookie.Name = "caseflow-person";
            options.Cookie.SameSite = SameSiteMode.Lax;
            options.Cookie.HttpOnly = true;
            options.LoginPath = "/sign-in";
            // The page says why with the right status; going elsewhere would hide both.
            options.Events.OnRedirectToAccessDenied = denied =>
            {
                denied.Response.StatusCode = StatusCodes.Status403Forbidden;
                return Task.CompletedTask;
            };
            options.ReturnUrlParameter = "back";
            options.ExpireTimeSpan = TimeSpan.FromHours(settings.SessionHours);
            options.SlidingExpiration = true;
            options.Events.OnValidatePrincipal = Sessions.ValidateAsync;
        });
        services.AddOptions<CookieAuthenticationOptions>(CookieAuthenticationDefaults.AuthenticationScheme)
            .Configure<IClock>((options, clock) => options.TimeProvider = new ClockTime(clock));
        services.AddAuthorizationBuilder()
            .SetFallbackPolicy(new AuthorizationPolicyBuilder().RequireAuthenticatedUser().Build());
    }

    /// <summary>The id of who is signed in.</summary>
    /// <param name="user">The user of the request.</param>
    /// <exception cref="InvalidOperationException">Nobody is signed in; pages that call this demand it.</exception>
    public static string PersonId(this ClaimsPrincipal user) =>
        user.FindFirstValue(PersonClaim) ?? throw new InvalidOperationException("Expected a signed-in person, but the request has none.");

    /// <summary>Signs a person in.</summary>
    /// <param name="context">The request.</param>
    /// <param name="session">The person and the stamp.</param>
    /// <param name="isDemo">Whether without password, as only the demo does.</param>
    public static Task SignInAsync(this HttpContext context, SignedIn session, bool isDemo = false) =>
        context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Sessions.Principal(session, isDemo));

    /// <summary>The network address that a request comes from, for the record.</summary>
    /// <param name="context">The request.</param>
    public static string AddressOf(this HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";

    /// <summary>Signs out on request and goes to the first page.</summary>
    /// <param name="app">The application.</param>
    public static void MapSignOut(this IEndpointRouteBuilder app) =>
        app.MapPost("/sign-out", async (HttpContext context) =>
        {
            await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
            return Results.LocalRedirect("/");
        }).AllowAnonymous();
}
