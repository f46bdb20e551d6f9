using CaseFlow.Calendar;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Tokens as lists show them.</summary>
internal static class TokenViews
{
    public const string Usable = "usable";

    public static TokenView Of(AccessToken token, Instant now) =>
        new(token.Id, token.Name, token.Scopes, State(token, now), token.CreatedAt, token.ExpiresAt, token.LastUsedAt);

    public static string State(AccessToken token, Instant now) =>
        token.RevokedAt is not null ? "revoked" : now >= token.ExpiresAt ? "expired" : Usable;
}
