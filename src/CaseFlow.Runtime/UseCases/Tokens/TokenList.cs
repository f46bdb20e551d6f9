using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Tokens of a person.</summary>
/// <param name="Tokens">Newest first.</param>
public sealed record TokenList(ImmutableArray<TokenView> Tokens);
