namespace CaseFlow.Feel.Values;

/// <summary>
/// Which dates and times are earlier. Two can be compared when both or neither say where they are meant; a date stands for its midnight in UTC
/// beside a date and time, as the compatibility kit has it.
/// </summary>
internal static class TemporalOrder
{
    /// <summary>True for two values of which both are times, or both are dates or dates and times.</summary>
    internal static bool Applies(FeelValue left, FeelValue right) => (left, right) switch
    {
        (FeelValue.Time, FeelValue.Time) => true,
        (FeelValue.Date or FeelValue.DateAndTime, FeelValue.Date or FeelValue.DateAndTime) => true,
        _ => false,
    };

    /// <summary>The order to the nanosecond; null when only one says where it is meant.</summary>
    internal static int? Exact(FeelValue left, FeelValue right)
    {
        if (left is FeelValue.Date a && right is FeelValue.Date b)
        {
            return a.Value.CompareTo(b.Value);
        }

        var (first, second) = (Nanoseconds(left, out var local), Nanoseconds(right, out var otherLocal));
        return local == otherLocal ? first.CompareTo(second) : null;
    }

    /// <summary>The order to the second, which is how far comparisons look (DMN 1.5 §10.3.2.3.5 and .6); null when only one says where it is meant.</summary>
    internal static int? ToTheSecond(FeelValue left, FeelValue right)
    {
        if (left is FeelValue.Date a && right is FeelValue.Date b)
        {
            return a.Value.CompareTo(b.Value);
        }

        var (first, second) = (Nanoseconds(left, out var local), Nanoseconds(right, out var otherLocal));
        return local == otherLocal ? Seconds(first).CompareTo(Seconds(second)) : null;
    }

    /// <summary>The time from the second to the first; null when only one says where it is meant or the time is out of range.</summary>
    internal static FeelValue? Difference(FeelValue left, FeelValue right)
    {
        var (first, second) = (Nanoseconds(left, out var local), Nanoseconds(right, out var otherLocal));
        return local == otherLocal ? TemporalArithmetic.Span(first - second) : null;
    }

    /// <summary>Whether two values are the same in every part, an offset and a zone with that offset being the same.</summary>
    internal static bool AreTheSame(FeelDateTime left, FeelDateTime right) =>
        left.Date == right.Date && left.Time.NanosecondsOfDay == right.Time.NanosecondsOfDay && left.OffsetSeconds == right.OffsetSeconds;

    /// <summary>Whether two values are the same in every part, an offset and a zone with that offset being the same.</summary>
    internal static bool AreTheSame(FeelTime left, FeelTime right) =>
        left.NanosecondsOfDay == right.NanosecondsOfDay && left.Zone.StandardSeconds == right.Zone.StandardSeconds;

    private static Int128 Nanoseconds(FeelValue value, out bool isLocal)
    {
        switch (value)
        {
            case FeelValue.Time time:
                isLocal = time.Value.Zone.IsLocal;
                return time.Value.UtcNanoseconds;
            case FeelValue.DateAndTime moment:
                isLocal = moment.Value.Time.Zone.IsLocal;
                return moment.Value.UtcNanoseconds;
            case FeelValue.Date date:
                isLocal = false;
                return (Int128)date.Value.DayNumber * FeelTime.NanosecondsPerDay;
            default:
                throw new InvalidOperationException($"Expected to place {value.GetType().Name} in time, but it is neither date nor time.");
        }
    }

    private static long Seconds(Int128 nanoseconds) =>
        (long)(nanoseconds / FeelTime.NanosecondsPerSecond) - (nanoseconds % FeelTime.NanosecondsPerSecond < 0 ? 1 : 0);
}
