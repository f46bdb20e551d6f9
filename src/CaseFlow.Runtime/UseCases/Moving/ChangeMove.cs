using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Stops a batch, lets it go on, or orders its way back.</summary>
/// <param name="Person">Who: a reviewer of procedures.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Batch">The batch.</param>
/// <param name="Order">What is ordered.</param>
public sealed record ChangeMove(string Person, string Mechanism, string Batch, MoveOrder Order) : IRequest<Outcome<MoveBatch>>;
