using System.Collections.Immutable;

namespace CaseFlow.Host.Api.Access;

/// <summary>What an endpoint asks of a token.</summary>
/// <param name="Scopes">The scopes, of which one is enough.</param>
/// <param name="Optional">Whether the endpoint also serves those who send no token: residents.</param>
internal sealed record ScopeNeeded(ImmutableArray<string> Scopes, bool Optional);
