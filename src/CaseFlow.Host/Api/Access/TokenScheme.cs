using System.Text.Encodings.Web;
using CaseFlow.Host.Api.Problems;
using CaseFlow.Runtime.UseCases.Tokens;
using MediatR;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace CaseFlow.Host.Api.Access;

/// <summary>Sign-in by a personal access token in the header <c>Authorization: Bearer</c>, looked up at every request.</summary>
/// <param name="options">No options.</param>
/// <param name="logger">The log.</param>
/// <param name="encoder">Not used.</param>
/// <param name="mediator">The use cases.</param>
/// <param name="failures">Counts wrong tokens.</param>
internal sealed class TokenScheme(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, IMediator mediator, FailureLimit failures)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    /// <summary>The scheme's name.</summary>
    public const string Name = "token";

    private const string Prefix = "Bearer ";
    private const string CodeItem = "caseflow:token-problem";

    /// <summary>Whether a request tries to sign in; one that does is never served as anybody.</summary>
    /// <param name="context">The request.</param>
    public static bool IsTried(HttpContext context) => context.Request.Headers.Authorization.Count > 0;

    /// <inheritdoc/>
    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (!IsTried(Context))
        {
            return AuthenticateResult.NoResult();
        }

        if (failures.IsReached(Context))
        {
            return Fail(ApiCodes.Rate);
        }

        var sent = Context.Request.Headers.Authorization.ToString();
        var secret = sent.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? sent[Prefix.Length..].Trim() : "";
        var outcome = await mediator.Send(new UseToken(secret));
        if (outcome.Value is { } use)
        {
            return AuthenticateResult.Success(new AuthenticationTicket(TokenPerson.Make(use), Name));
        }

        failures.Count(Context);
        return Fail(outcome.Refusal!.Code);
    }

    /// <inheritdoc/>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        var code = Context.Items[CodeItem] as string ?? ApiCodes.TokenMissing;
        if (code != ApiCodes.Rate)
        {
            Response.Headers.WWWAuthenticate = code == ApiCodes.TokenMissing ? "Bearer" : "Bearer error=\"invalid_token\"";
        }

        return ProblemAnswer.Of(code).ExecuteAsync(Context);
    }

    /// <inheritdoc/>
    protected override Task HandleForbiddenAsync(AuthenticationProperties properties)
    {
        var wanted = Context.GetEndpoint()?.Metadata.GetMetadata<ScopeNeeded>()?.Scopes ?? [];
        Response.Headers.WWWAuthenticate = $"Bearer error=\"insufficient_scope\", scope=\"{string.Join(' ', wanted)}\"";
        return ProblemAnswer.Of(ApiCodes.ScopeMissing, ("scope", string.Join(' ', wanted))).ExecuteAsync(Context);
    }

    private AuthenticateResult Fail(string code)
    {
        Context.Items[CodeItem] = code;
        return AuthenticateResult.Fail(code);
    }
}
