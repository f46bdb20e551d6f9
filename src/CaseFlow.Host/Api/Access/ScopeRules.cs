using Microsoft.AspNetCore.Authorization;

namespace CaseFlow.Host.Api.Access;

/// <summary>Says which scope an endpoint needs. What the person may do is then the use case's matter.</summary>
internal static class ScopeRules
{
    /// <summary>A token with one of the scopes is needed.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="scopes">The scopes.</param>
    public static RouteHandlerBuilder NeedsScope(this RouteHandlerBuilder endpoint, params string[] scopes) =>
        endpoint.Add(new ScopeNeeded([.. scopes], Optional: false));

    /// <summary>Serves residents without token; a token that is sent must be good and have one of the scopes.</summary>
    /// <param name="endpoint">The endpoint.</param>
    /// <param name="scopes">The scopes.</param>
    public static RouteHandlerBuilder ServesResidents(this RouteHandlerBuilder endpoint, params string[] scopes) =>
        endpoint.Add(new ScopeNeeded([.. scopes], Optional: true));

    private static RouteHandlerBuilder Add(this RouteHandlerBuilder endpoint, ScopeNeeded needed) => endpoint
        .WithMetadata(needed)
        .RequireAuthorization(new AuthorizationPolicyBuilder(TokenScheme.Name)
            .RequireAssertion(context =>
                (needed.Optional && context.Resource is HttpContext http && !TokenScheme.IsTried(http))
                || needed.Scopes.Any(scope => TokenPerson.HasScope(context.User, scope)))
            .Build());
}
