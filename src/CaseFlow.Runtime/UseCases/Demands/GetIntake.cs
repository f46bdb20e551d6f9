using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>What a page needs to take in a demand of a mechanism.</summary>
/// <param name="Mechanism">The mechanism.</param>
public sealed record GetIntake(string Mechanism) : IRequest<Outcome<Intake>>;
