using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Sets a first password, or a new one after it was forgotten. It must be changed at the next sign-in; all sessions of the person end.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Person">Whose.</param>
/// <param name="Password">The password.</param>
public sealed record SetPassword(string Actor, string Person, string Password) : IRequest<Outcome<SignedIn>>;
