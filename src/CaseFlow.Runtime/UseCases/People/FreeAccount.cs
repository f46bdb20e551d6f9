using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Lifts the lock after too many failed tries.</summary>
/// <param name="Actor">Who asks: a person's id, or <c>system</c> for the console.</param>
/// <param name="Person">Whose.</param>
public sealed record FreeAccount(string Actor, string Person) : IRequest<Outcome<SignedIn>>;
