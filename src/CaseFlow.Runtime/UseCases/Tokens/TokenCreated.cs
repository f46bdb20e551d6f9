namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>A new token with its secret, which is told only now.</summary>
/// <param name="Token">The token.</param>
/// <param name="Secret">The secret: <c>cf_</c> and 43 characters of base64url, 256 bits.</param>
public sealed record TokenCreated(TokenView Token, string Secret);
