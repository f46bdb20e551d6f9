using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Whether a session still holds: the person has not left and the stamp is that of the person's sign-in.</summary>
/// <param name="Person">Who is signed in.</param>
/// <param name="Stamp">The session's stamp; null to open a session without password, which only the demo may do.</param>
public sealed record CheckSession(string Person, string? Stamp) : IRequest<Outcome<SignedIn>>;
