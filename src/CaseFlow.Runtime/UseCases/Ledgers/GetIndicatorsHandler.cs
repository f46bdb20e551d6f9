using CaseFlow.Runtime.Handling;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Counts indicators.</summary>
internal sealed class GetIndicatorsHandler(RuntimeKit kit) : IRequestHandler<GetIndicators, Outcome<IndicatorList>>
{
    public Task<Outcome<IndicatorList>> Handle(GetIndicators request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(
            async session =>
            {
                var around = await kit.Facts.AroundAsync(session);
                return IndicatorFigures.RefuseWhenWrong(around, request.Person, request.Filter) is { } refusal
                    ? Outcomes.Refuse<IndicatorList>(refusal)
                    : Outcomes.Done(await IndicatorFigures.CountAsync(kit, session, around, request.Person, request.Filter));
            },
            cancellationToken);
}
