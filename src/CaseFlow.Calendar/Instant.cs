namespace CaseFlow.Calendar;

/// <summary>A moment on the time line, in whole milliseconds since 1970-01-01T00:00Z.</summary>
/// <param name="UnixMilliseconds">Milliseconds since the epoch; may be negative.</param>
public readonly record struct Instant(long UnixMilliseconds) : IComparable<Instant>
{
    /// <summary>Makes an instant from a date and time with offset, cutting below a millisecond.</summary>
    /// <param name="moment">The moment.</param>
    public static Instant From(DateTimeOffset moment) => new(moment.ToUnixTimeMilliseconds());

    /// <summary>The same moment as UTC date and time.</summary>
    public DateTimeOffset ToUtc() => DateTimeOffset.FromUnixTimeMilliseconds(UnixMilliseconds);

    /// <summary>The moment this long after.</summary>
    /// <param name="duration">The length of time; may be negative.</param>
    public Instant Plus(TimeSpan duration) => new(UnixMilliseconds + (long)duration.TotalMilliseconds);

    /// <summary>The time from an earlier moment to this one.</summary>
    /// <param name="earlier">The earlier moment.</param>
    public TimeSpan Since(Instant earlier) => TimeSpan.FromMilliseconds(UnixMilliseconds - earlier.UnixMilliseconds);

    /// <inheritdoc/>
    public int CompareTo(Instant other) => UnixMilliseconds.CompareTo(other.UnixMilliseconds);

    /// <summary>Whether the left moment is earlier.</summary>
    /// <param name="left">A moment.</param>
    /// <param name="right">A moment.</param>
    public static bool operator <(Instant left, Instant right) => left.UnixMilliseconds < right.UnixMilliseconds;

    /// <summary>Whether the left moment is later.</summary>
    /// <param name="left">A moment.</param>
    /// <param name="right">A moment.</param>
    public static bool operator >(Instant left, Instant right) => left.UnixMilliseconds > right.UnixMilliseconds;

    /// <summary>Whether the left moment is earlier or the same.</summary>
    /// <param name="left">A moment.</param>
    /// <param name="right">A moment.</param>
    public static bool operator <=(Instant left, Instant right) => left.UnixMilliseconds <= right.UnixMilliseconds;

    /// <summary>Whether the left moment is later or the same.</summary>
    /// <param name="left">A moment.</param>
    /// <param name="right">A moment.</param>
    public static bool operator >=(Instant left, Instant right) => left.UnixMilliseconds >= right.UnixMilliseconds;
}
