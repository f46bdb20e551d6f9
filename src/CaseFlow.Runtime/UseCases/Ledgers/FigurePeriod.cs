namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>A period of local days, both ends included.</summary>
/// <param name="Kind">What kind of period.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
public sealed record FigurePeriod(FigurePeriodKind Kind, DateOnly From, DateOnly To)
{
    private const int LongestDays = 3660;

    /// <summary>Whether it ends at or after its beginning, is not longer than ten years, and begins late enough to have a period before.</summary>
    public bool IsValid => From <= To && To.DayNumber - From.DayNumber <= LongestDays && From.Year > 1900 && To.Year < 9000;

    /// <summary>The period just before: the month, quarter or year before, or as many days.</summary>
    public FigurePeriod Before() => Kind switch
    {
        FigurePeriodKind.Month or FigurePeriodKind.Quarter or FigurePeriodKind.Year => Of(Kind, From.AddDays(-1)),
        _ => this with { From = From.AddDays(From.DayNumber - To.DayNumber - 1), To = From.AddDays(-1) },
    };

    /// <summary>The month, quarter or year that a day is in; of other kinds the day alone.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="day">The day.</param>
    public static FigurePeriod Of(FigurePeriodKind kind, DateOnly day)
    {
        var (first, months) = kind switch
        {
            FigurePeriodKind.Month => (new DateOnly(day.Year, day.Month, 1), 1),
            FigurePeriodKind.Quarter => (new DateOnly(day.Year, (((day.Month - 1) / 3) * 3) + 1, 1), 3),
            FigurePeriodKind.Year => (new DateOnly(day.Year, 1, 1), 12),
            _ => (day, 0),
        };
        return new FigurePeriod(kind, first, months == 0 ? day : first.AddMonths(months).AddDays(-1));
    }
}
