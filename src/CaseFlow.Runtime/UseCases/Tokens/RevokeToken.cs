using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Revokes a token for ever; revoking it again changes nothing.</summary>
/// <param name="Id">The token's id.</param>
/// <param name="Person">Whose token it must be; null when an operator revokes any.</param>
public sealed record RevokeToken(string Id, string? Person) : IRequest<Outcome<TokenView>>;
