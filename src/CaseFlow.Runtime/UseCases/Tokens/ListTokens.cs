using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>The tokens of a person, also those that are expired or revoked.</summary>
/// <param name="Person">The person.</param>
public sealed record ListTokens(string Person) : IRequest<Outcome<TokenList>>;
