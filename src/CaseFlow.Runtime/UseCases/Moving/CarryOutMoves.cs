using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Deals with cases of batches that were ordered; each in a transaction of its own. Several hosts may do so at the same time.</summary>
/// <param name="Most">At most this many in one run.</param>
public sealed record CarryOutMoves(int Most = 50) : IRequest<Outcome<MovesCarriedOut>>;
