using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Lists the cases behind an indicator.</summary>
internal sealed class GetIndicatorCasesHandler(RuntimeKit kit) : IRequestHandler<GetIndicatorCases, Outcome<IndicatorCases>>
{
    private const int PageSize = 50;

    public Task<Outcome<IndicatorCases>> Handle(GetIndicatorCases request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<IndicatorCases>> ReadAsync(IReadSession session, GetIndicatorCases request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (IndicatorFigures.RefuseWhenWrong(around, request.Person, request.Filter) is { } refusal)
        {
            return Outcomes.Refuse<IndicatorCases>(refusal);
        }

        var figures = await IndicatorFigures.CountAsync(kit, session, around, request.Person, request.Filter);
        if (figures.Figures.FirstOrDefault(known => known.Mechanism == request.Mechanism && known.Definition.Id == request.Indicator) is not { } figure)
        {
            return Outcomes.Refuse<IndicatorCases>(LedgerCodes.IndicatorUnknown, ("mechanism", request.Mechanism), ("indicator", request.Indicator));
        }

        var query = await IndicatorFigures.QueryAsync(kit, session, around, request.Person, request.Filter);
        var found = await session.ListIndicatorCasesAsync(request.Mechanism, request.Indicator, request.Part, query, LedgerCursor.Parse(request.After), PageSize + 1);
        var next = found.Length > PageSize ? Cursor(found[PageSize - 1]) : null;
        return Outcomes.Done(new IndicatorCases(figure, request.Filter.Period, request.Part, [.. found.Take(PageSize)], next, around.Now));
    }

    private static string Cursor(IndicatorLine line) =>
        new LedgerCursor((((line.Day.Year * 100L) + line.Day.Month) * 100) + line.Day.Day, line.Case.Id, line.Index).ToString();
}
