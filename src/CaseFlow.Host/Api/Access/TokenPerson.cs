using System.Security.Claims;
using CaseFlow.Host.Security;
using CaseFlow.Runtime.UseCases.Tokens;

namespace CaseFlow.Host.Api.Access;

/// <summary>Whom a request of the API stands for. Rights are asked of the use cases each time, never read from here.</summary>
internal static class TokenPerson
{
    private const string ScopeClaim = "caseflow:scope";
    private const string TokenClaim = "caseflow:token";

    /// <summary>The identity of a token.</summary>
    /// <param name="use">The token.</param>
    public static ClaimsPrincipal Make(TokenUse use) => new(new ClaimsIdentity(
        [
            new Claim(SignInServices.PersonClaim, use.Person),
            new Claim(ClaimTypes.Name, use.PersonName),
            new Claim(TokenClaim, use.Id),
            .. use.Scopes.Select(scope => new Claim(ScopeClaim, scope)),
        ],
        TokenScheme.Name));

    /// <summary>The person; null without token.</summary>
    /// <param name="user">The user of the request.</param>
    public static string? Of(ClaimsPrincipal user) => user.FindFirstValue(SignInServices.PersonClaim);

    /// <summary>The token's id; null without token.</summary>
    /// <param name="user">The user of the request.</param>
    public static string? TokenOf(ClaimsPrincipal user) => user.FindFirstValue(TokenClaim);

    /// <summary>Whether the token has a scope.</summary>
    /// <param name="user">The user of the request.</param>
    /// <param name="scope">The scope.</param>
    public static bool HasScope(ClaimsPrincipal user, string scope) => user.HasClaim(ScopeClaim, scope);
}
