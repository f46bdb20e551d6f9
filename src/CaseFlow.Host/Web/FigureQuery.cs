using CaseFlow.Calendar;
using CaseFlow.Runtime.UseCases.Ledgers;

namespace CaseFlow.Host.Web;

/// <summary>The period, place and category of figures as they stand in the address; without a period, the month that it is.</summary>
/// <param name="Filter">What is asked for.</param>
internal sealed record FigureQuery(FigureFilter Filter)
{
    /// <summary>The kinds of periods as addresses write them.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["month", "quarter", "year", "custom"];

    /// <summary>The kind of the period as addresses write it.</summary>
    public string Kind => Kinds[(int)Filter.Period.Kind];

    /// <summary>Reads an address.</summary>
    /// <param name="query">Its query.</param>
    /// <param name="now">The moment.</param>
    public static FigureQuery Of(IQueryCollection query, Instant now)
    {
        var kind = (FigurePeriodKind)Math.Max(0, Kinds.ToList().IndexOf(query["period"].ToString()));
        var day = QueryDays.Day(query["day"]) ?? DateOnly.FromDateTime(Times.Local(now).DateTime);
        var period = kind == FigurePeriodKind.Custom
            ? new FigurePeriod(kind, QueryDays.Day(query["from"]) ?? day, QueryDays.Day(query["to"]) ?? day)
            : FigurePeriod.Of(kind, day);
        return new FigureQuery(new FigureFilter(period) { Place = QueryDays.Text(query["place"]), Category = QueryDays.Text(query["category"]) });
    }

    /// <summary>An address with this query.</summary>
    /// <param name="path">The path.</param>
    /// <param name="more">Further parts.</param>
    public string Address(string path, params (string Name, string? Value)[] more)
    {
        var isCustom = Filter.Period.Kind == FigurePeriodKind.Custom;
        return QueryDays.Address(
            path,
            [
                ("period", Kind), ("day", isCustom ? null : QueryDays.Write(Filter.Period.From)), ("from", isCustom ? QueryDays.Write(Filter.Period.From) : null),
                ("to", isCustom ? QueryDays.Write(Filter.Period.To) : null), ("place", Filter.Place), ("category", Filter.Category), .. more,
            ]);
    }
}
