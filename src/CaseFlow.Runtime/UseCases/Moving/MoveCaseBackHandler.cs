using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Moving;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Moving;

/// <summary>Moves one case back.</summary>
internal sealed class MoveCaseBackHandler(RuntimeKit kit) : IRequestHandler<MoveCaseBack, Outcome<MoveItem>>
{
    public Task<Outcome<MoveItem>> Handle(MoveCaseBack request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => BackAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<MoveItem>> BackAsync(IWriteSession session, MoveCaseBack request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (MoveDesk.RefusePerson(around.Organisation, request.Person, around.Now, changes: true) is { } refusal)
        {
            return Outcomes.Refuse<MoveItem>(refusal);
        }

        return await session.LoadMoveBatchAsync(request.Batch) is { } batch && batch.Mechanism == request.Mechanism
            && await session.LoadMoveItemToChangeAsync(request.Batch, request.Position) is { } item
            ? await new MoveRunner(kit).BackAsync(session, batch, item, request.Person)
            : Outcomes.Refuse<MoveItem>(MoveCodes.NotFound);
    }
}
