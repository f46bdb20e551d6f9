using System.Collections.Immutable;
using CaseFlow.Cases.Organisations;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;
using MediatR;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Gathers the dashboard on one snapshot.</summary>
internal sealed class GetDashboardHandler(RuntimeKit kit) : IRequestHandler<GetDashboard, Outcome<Dashboard>>
{
    private const int MostSpots = 10;

    public Task<Outcome<Dashboard>> Handle(GetDashboard request, CancellationToken cancellationToken) =>
        kit.Parts.Store.ReadAsync(session => ReadAsync(session, request), cancellationToken);

    private async ValueTask<Outcome<Dashboard>> ReadAsync(IReadSession session, GetDashboard request)
    {
        var around = await kit.Facts.AroundAsync(session);
        if (IndicatorFigures.RefuseWhenWrong(around, request.Person, request.Filter) is { } refusal)
        {
            return Outcomes.Refuse<Dashboard>(refusal);
        }

        var figures = await IndicatorFigures.CountAsync(kit, session, around, request.Person, request.Filter);
        var reach = CaseReaches.Of(around, request.Person, request.Filter.Place);
        var from = CaseReaches.StartOf(request.Filter.Period.From, around.Calendar);
        var before = CaseReaches.StartOf(request.Filter.Period.To.AddDays(1), around.Calendar);
        var categories = await kit.Facts.KnownCategoriesAsync(session);
        var about = await session.CountByCategoryAsync(reach, from, before);
        var where = await session.CountByUnitAsync(Below(around.Organisation, reach), reach, from, before);
        return Outcomes.Done(new Dashboard(
            figures,
            Spots(about, id => categories.NameOf(id)),
            Spots(where, id => around.Organisation.FindUnit(id) is { } unit ? new LocalText(unit.Name, unit.Name) : null)));
    }

    private static ImmutableArray<HotSpot> Spots(ImmutableArray<CaseCount> counts, Func<string, LocalText?> name) =>
        [.. counts.Take(MostSpots).Select(count => new HotSpot(count.Key, name(count.Key) ?? new LocalText(count.Key, count.Key), count.Cases, count.Open))];

    // One place alone says nothing: where there is only one, the places below it are compared.
    private static ImmutableArray<string> Below(Organisation organisation, CaseReach reach)
    {
        var children = organisation.Units.Where(unit => UnitLevel.IsTerritory(unit.Level)).ToLookup(unit => unit.Parent, unit => unit.Id);
        ImmutableArray<string> places = reach.IsEverything ? [.. children[null]] : reach.Units;
        while (places is [var only] && children[only].Any())
        {
            places = [.. children[only]];
        }

        return places;
    }
}
