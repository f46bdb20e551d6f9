using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>A personal access token as lists show it.</summary>
/// <param name="Id">The token's id, which is no secret.</param>
/// <param name="Name">What the person calls it.</param>
/// <param name="Scopes">What it may be used for.</param>
/// <param name="State">usable, expired or revoked.</param>
/// <param name="CreatedAt">When it was made.</param>
/// <param name="ExpiresAt">From when on it is refused.</param>
/// <param name="LastUsedAt">When it was last used, exact to an hour; null before the first use.</param>
public sealed record TokenView(
    string Id, string Name, ImmutableArray<string> Scopes, string State, Instant CreatedAt, Instant ExpiresAt, Instant? LastUsedAt);
