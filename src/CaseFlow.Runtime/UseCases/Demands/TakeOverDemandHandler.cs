using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Demands;

/// <summary>Takes a demand over by registering it with its origin.</summary>
internal sealed class TakeOverDemandHandler(RuntimeKit kit) : IRequestHandler<TakeOverDemand, Outcome<DemandTakenOver>>
{
    private readonly RegisterDemandHandler register = new(kit);

    public Task<Outcome<DemandTakenOver>> Handle(TakeOverDemand request, CancellationToken cancellationToken) =>
        kit.Steps.RetryAsync(session => TakeOverAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<DemandTakenOver>> TakeOverAsync(IWriteSession session, TakeOverDemand request)
    {
        var wasThere = await session.FindReceiptAsync(RegisterDemandHandler.KeyOf(request.Demand)) is not null;
        var outcome = await register.RegisterAsync(session, request.Demand, request.Origin);
        return outcome.Refusal is { } refusal
            ? Outcomes.Refuse<DemandTakenOver>(refusal)
            : Outcomes.Done(new DemandTakenOver(outcome.Value!.Number, wasThere));
    }
}
