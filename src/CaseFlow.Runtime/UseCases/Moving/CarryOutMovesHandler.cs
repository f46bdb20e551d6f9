using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Moving;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Deals with cases of batches.</summary>
internal sealed class CarryOutMovesHandler(RuntimeKit kit) : IRequestHandler<CarryOutMoves, Outcome<MovesCarriedOut>>
{
    public async Task<Outcome<MovesCarriedOut>> Handle(CarryOutMoves request, CancellationToken cancellationToken) =>
        Outcomes.Done(new MovesCarriedOut(await new MoveRunner(kit).RunAsync(request.Most, cancellationToken)));
}
