using System.Collections.Immutable;
using CaseFlow.Runtime.Handling;
using CaseFlow.Runtime.Ports;

namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>Counts all indicators at once: one query for the period, one for the period before, one for the trend.</summary>
internal static class IndicatorFigures
{
    private const int MonthsOfTrend = 12;

    /// <summary>Why figures are refused; null when they are not.</summary>
    public static Refusal? RefuseWhenWrong(Surroundings around, string person, FigureFilter filter) =>
        RuntimeKit.RefuseUnknown(around.Organisation, person)
        ?? (filter.Period.IsValid ? null : Refusal.Of(LedgerCodes.PeriodInvalid));

    /// <summary>Which cases and which days a filter means.</summary>
    public static async ValueTask<IndicatorQuery> QueryAsync(RuntimeKit kit, IReadSession session, Surroundings around, string person, FigureFilter filter) =>
        new(CaseReaches.Of(around, person, filter.Place), filter.Period.From, filter.Period.To)
        {
            Categories = string.IsNullOrEmpty(filter.Category) ? [] : (await kit.Facts.KnownCategoriesAsync(session)).Within(filter.Category),
        };

    /// <summary>Counts.</summary>
    public static async ValueTask<IndicatorList> CountAsync(RuntimeKit kit, IReadSession session, Surroundings around, string person, FigureFilter filter)
    {
        var query = await QueryAsync(kit, session, around, person, filter);
        var period = filter.Period;
        var months = MonthsUpTo(period.To);
        var previous = period.Before();
        var now = Totals(await session.CountIndicatorsAsync(query));
        var before = Totals(await session.CountIndicatorsAsync(query with { From = previous.From, To = previous.To }));
        var trend = (await session.CountIndicatorsAsync(query with { From = months[0], To = months[^1].AddMonths(1).AddDays(-1) }))
            .ToDictionary(count => (count.Mechanism, count.Indicator, count.Month), count => new Fraction(count.Numerator, count.Denominator));
        var figures = ImmutableArray.CreateBuilder<IndicatorFigure>();
        foreach (var mechanism in (await ProceduresInForce.OfAsync(kit, session)).Select(procedure => procedure.Mechanism))
        {
            figures.AddRange(mechanism.Indicators.Where(indicator => indicator.IsLive).Select(indicator => new IndicatorFigure(
                mechanism.Id,
                mechanism.Name,
                indicator,
                now.GetValueOrDefault((mechanism.Id, indicator.Id)),
                before.GetValueOrDefault((mechanism.Id, indicator.Id)),
                [.. months.Select(month => new MonthFigure(month, trend.GetValueOrDefault((mechanism.Id, indicator.Id, (month.Year * 100) + month.Month))))])));
        }

        return new IndicatorList(figures.ToImmutable(), period, around.Now);
    }

    private static ImmutableArray<DateOnly> MonthsUpTo(DateOnly day)
    {
        var last = new DateOnly(day.Year, day.Month, 1);
        return [.. Enumerable.Range(0, MonthsOfTrend).Select(index => last.AddMonths(index - MonthsOfTrend + 1))];
    }

    private static Dictionary<(string Mechanism, string Indicator), Fraction> Totals(ImmutableArray<IndicatorCount> counts) =>
        counts.GroupBy(count => (count.Mechanism, count.Indicator)).ToDictionary(
            group => group.Key, group => new Fraction(group.Sum(count => count.Numerator), group.Sum(count => count.Denominator)));
}
