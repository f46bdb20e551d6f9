using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Finds out whom a secret stands for now. Looked up at every request, so that revoking works at once.</summary>
/// <param name="Secret">The secret as sent.</param>
public sealed record UseToken(string Secret) : IRequest<Outcome<TokenUse>>;
