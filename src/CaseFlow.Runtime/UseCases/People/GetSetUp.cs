using MediatR;

namespace CaseFlow.Runtime.UseCases.People;

/// <summary>Whether the installation still waits for its first person.</summary>
public sealed record GetSetUp : IRequest<Outcome<SetUpState>>;
