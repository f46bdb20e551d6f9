using System.Collections.Immutable;

namespace CaseFlow.Storage.Searching;

/// <summary>Marked tokens that stand next to each other.</summary>
/// <param name="Tokens">The tokens in order, at least one, made of letters, digits and underscores alone.</param>
/// <param name="IsOpen">Whether the last one may go on.</param>
internal sealed record SearchPhrase(ImmutableArray<string> Tokens, bool IsOpen);
