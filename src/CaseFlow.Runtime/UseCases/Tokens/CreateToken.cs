using System.Collections.Immutable;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Tokens;

/// <summary>Makes a personal access token. The same key gives the same token and secret again and makes nothing.</summary>
/// <param name="Person">The person whose rights it carries.</param>
/// <param name="Name">What the person calls it, 1 to 60 characters.</param>
/// <param name="Scopes">What it may be used for: one or more of <see cref="TokenScopes"/>.</param>
/// <param name="Days">How many days it lasts, 1 to 366.</param>
/// <param name="IdempotencyKey">A random text of at least 256 bits, made once for each showing of the form; kept nowhere.</param>
public sealed record CreateToken(string Person, string Name, ImmutableArray<string> Scopes, int Days, string IdempotencyKey)
    : IRequest<Outcome<TokenCreated>>;
