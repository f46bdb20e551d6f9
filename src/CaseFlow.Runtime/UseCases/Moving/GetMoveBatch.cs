using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>How far a batch is, and what became of its cases.</summary>
/// <param name="Person">Who asks: a designer, a reviewer, an administrator or an auditor.</param>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Batch">The batch.</param>
/// <param name="State">Only cases of this state; null for all.</param>
/// <param name="After">Only cases behind this place; 0 for the first page.</param>
public sealed record GetMoveBatch(string Person, string Mechanism, string Batch, MoveItemState? State, int After) : IRequest<Outcome<MoveBatchView>>;
