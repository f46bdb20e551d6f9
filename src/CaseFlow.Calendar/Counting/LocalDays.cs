namespace CaseFlow.Calendar.Counting;

/// <summary>Turns moments into local days and back, in milliseconds since the epoch and day numbers of <see cref="DateOnly"/>.</summary>
internal readonly struct LocalDays(TimeSpan offset)
{
    public const long DayLength = 86_400_000;

    private static readonly int Epoch = new DateOnly(1970, 1, 1).DayNumber;
    private static readonly long FirstMoment = DateTimeOffset.MinValue.ToUnixTimeMilliseconds();
    private static readonly long LastMoment = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    private readonly long offset = (long)offset.TotalMilliseconds;

    /// <summary>The last day that ends within the year 9999 both locally and in UTC.</summary>
    public int LastDay => offset < 0 ? DateOnly.MaxValue.DayNumber - 1 : DateOnly.MaxValue.DayNumber;

    /// <summary>Whether a moment has a local date within the years 1 to 9999.</summary>
    public bool Holds(long moment) =>
        moment >= FirstMoment && moment <= LastMoment && DayNumber(moment) >= 0 && DayNumber(moment) <= LastDay;

    /// <summary>The local day of a moment that <see cref="Holds"/>.</summary>
    public int DayOf(long moment) => (int)DayNumber(moment);

    /// <summary>The nearest moment that has a local date.</summary>
    public long Clamp(long moment) => Math.Clamp(moment, Math.Max(FirstMoment, StartOf(0)), EndOf(LastDay));

    /// <summary>00:00 of a day.</summary>
    public long StartOf(int day) => ((day - Epoch) * DayLength) - offset;

    /// <summary>The last millisecond of a day.</summary>
    public long EndOf(int day) => StartOf(day) + DayLength - 1;

    private long DayNumber(long moment)
    {
        var local = moment + offset;
        var days = local / DayLength;
        return Epoch + (local % DayLength < 0 ? days - 1 : days);
    }
}
