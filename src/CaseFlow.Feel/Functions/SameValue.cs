using CaseFlow.Feel.Evaluation;

namespace CaseFlow.Feel.Functions;

/// <summary>FEEL's equality for finding equal items fast: what cannot be compared is different, and null equals null.</summary>
internal sealed class SameValue(int position, FeelEvaluation run) : IEqualityComparer<FeelValue>
{
    /// <summary>Of large values only so many parts are looked at for the hash.</summary>
    private const int PartsHashed = 16;

    private const int SecondsPerDay = 86_400;

    /// <inheritdoc/>
    public bool Equals(FeelValue? x, FeelValue? y) => (x, y) switch
    {
        (FeelValue.Number a, FeelValue.Number b) => a.Value == b.Value,
        (FeelValue.Text a, FeelValue.Text b) => a.Value == b.Value,
        (null, _) or (_, null) => x is null && y is null,
        _ => !run.Stopped && Comparison.AreEqual(x, y, position, run) == true,
    };

    /// <inheritdoc/>
    public int GetHashCode(FeelValue obj)
    {
        var parts = PartsHashed;
        return Hash(obj, ref parts);
    }

    private static int Hash(FeelValue value, ref int parts)
    {
        if (parts-- <= 0)
        {
            return 0;
        }

        return value switch
        {
            FeelValue.Number number => number.Value.GetHashCode(),
            FeelValue.Text text => string.GetHashCode(text.Value, StringComparison.Ordinal),
            FeelValue.Boolean boolean => boolean.Value ? 1 : 2,
            FeelValue.Date date => ((Int128)date.Value.DayNumber * SecondsPerDay).GetHashCode(),
            FeelValue.DateAndTime moment => Seconds(moment.Value.UtcNanoseconds).GetHashCode(),
            FeelValue.Time time => Seconds(time.Value.UtcNanoseconds).GetHashCode(),
            FeelValue.DayTimeDuration duration => duration.Value.GetHashCode(),
            FeelValue.YearMonthDuration duration => duration.Months.GetHashCode(),
            FeelValue.List list => OfList(list, ref parts),
            FeelValue.Context context => OfContext(context, ref parts),
            FeelValue.Range range => HashCode.Combine(range.LowIncluded, range.HighIncluded, Hash(range.Low, ref parts), Hash(range.High, ref parts)),
            FeelValue.Function function => function.Value.GetHashCode(),
            _ => 0,
        };
    }

    /// <summary>Dates and times are equal to the second, and a date is its midnight in UTC.</summary>
    private static Int128 Seconds(Int128 nanoseconds) =>
        (nanoseconds / FeelTime.NanosecondsPerSecond) - (nanoseconds % FeelTime.NanosecondsPerSecond < 0 ? 1 : 0);

    private static int OfList(FeelValue.List list, ref int parts)
    {
        var hash = list.Items.Length;
        for (var i = 0; i < list.Items.Length && parts > 0; i++)
        {
            hash = HashCode.Combine(hash, Hash(list.Items[i], ref parts));
        }

        return hash;
    }

    private static int OfContext(FeelValue.Context context, ref int parts)
    {
        var hash = context.Entries.Count;
        foreach (var entry in context.Entries)
        {
            if (parts <= 0)
            {
                break;
            }

            hash = HashCode.Combine(hash, string.GetHashCode(entry.Key, StringComparison.Ordinal), Hash(entry.Value, ref parts));
        }

        return hash;
    }
}
