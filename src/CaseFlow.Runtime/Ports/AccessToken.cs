using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A personal access token as it is kept: everything but the secret itself.</summary>
/// <param name="Id">The token's id, which is no secret.</param>
/// <param name="Digest">SHA-256 of the secret, hexadecimal, lower case.</param>
/// <param name="Person">The person whose rights it carries.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">From when on it is refused.</param>
/// <param name="LastUsedAt">When it was last used, exact to an hour; null before the first use.</param>
/// <param name="RevokedAt">When it was revoked; null while it was not.</param>
public sealed record AccessToken(
    string Id,
    string Digest,
    string Person,
    string Name,
    ImmutableArray<string> Scopes,
    Instant CreatedAt,
    Instant ExpiresAt,
    Instant? LastUsedAt,
    Instant? RevokedAt);
