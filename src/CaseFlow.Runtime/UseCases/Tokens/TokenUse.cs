using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>A token that may be used now.</summary>
/// <param name="Id">The token's id.</param>
/// <param name="Person">The person whose rights it carries.</param>
/// <param name="PersonName">The person's name.</param>
/// <param name="Scopes">What it may be used for.</param>
public sealed record TokenUse(string Id, string Person, string PersonName, ImmutableArray<string> Scopes);
