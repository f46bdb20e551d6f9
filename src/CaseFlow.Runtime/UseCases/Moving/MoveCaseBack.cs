using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Moves one case of a batch back, in which nothing has happened since.</summary>
/// <param name="Person">Who: a reviewer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Batch">The batch.</param>
/// <param name="Position">The case's place in it.</param>
public sealed record MoveCaseBack(string Person, string Mechanism, string Batch, int Position) : IRequest<Outcome<MoveItem>>;
