using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>A length of time in days, hours, minutes and seconds, to the nanosecond, of up to 10^18 seconds either way (DMN 1.5 §10.3.2.3.7).</summary>
public readonly record struct FeelDuration : IComparable<FeelDuration>
{
    private const long LargestSeconds = 1_000_000_000_000_000_000;

    private FeelDuration(Int128 nanoseconds) => Nanoseconds = nanoseconds;

    /// <summary>The length 0.</summary>
    public static FeelDuration Zero { get; }

    /// <summary>The whole length in nanoseconds.</summary>
    public Int128 Nanoseconds { get; }

    /// <summary>The whole days; negative for a negative length, as are all parts.</summary>
    public long Days => (long)(Nanoseconds / FeelTime.NanosecondsPerDay);

    /// <summary>The hours beyond the days, 0 to 23.</summary>
    public int Hours => (int)(Nanoseconds % FeelTime.NanosecondsPerDay / FeelTime.NanosecondsPerHour);

    /// <summary>The minutes beyond the hours, 0 to 59.</summary>
    public int Minutes => (int)(Nanoseconds % FeelTime.NanosecondsPerHour / FeelTime.NanosecondsPerMinute);

    /// <summary>The nanoseconds beyond the minutes, less than a minute.</summary>
    public long NanosecondsOfMinute => (long)(Nanoseconds % FeelTime.NanosecondsPerMinute);

    /// <summary>Makes a duration.</summary>
    /// <param name="nanoseconds">The whole length.</param>
    /// <returns>The duration; null beyond 10^18 seconds.</returns>
    public static FeelDuration? Of(Int128 nanoseconds) =>
        nanoseconds >= -(Int128)LargestSeconds * FeelTime.NanosecondsPerSecond && nanoseconds <= (Int128)LargestSeconds * FeelTime.NanosecondsPerSecond
            ? new FeelDuration(nanoseconds)
            : null;

    /// <summary>Makes a duration from a base library length of time, exactly.</summary>
    /// <param name="span">The length of time.</param>
    public static FeelDuration From(TimeSpan span) => new((Int128)span.Ticks * TimeSpan.NanosecondsPerTick);

    /// <summary>Converts to a base library length of time, cut to 100 nanoseconds.</summary>
    /// <param name="span">The length of time; zero when there is none.</param>
    /// <returns>False beyond what the base library holds, which is about 29,000 years.</returns>
    public bool TryToTimeSpan(out TimeSpan span)
    {
        var ticks = Nanoseconds / TimeSpan.NanosecondsPerTick;
        var fits = ticks >= long.MinValue && ticks <= long.MaxValue;
        span = fits ? new TimeSpan((long)ticks) : TimeSpan.Zero;
        return fits;
    }

    /// <summary>The same length without its sign.</summary>
    public FeelDuration Abs() => Nanoseconds < 0 ? Negate() : this;

    /// <summary>The same length with the opposite sign.</summary>
    public FeelDuration Negate() => new(-Nanoseconds);

    /// <inheritdoc/>
    public int CompareTo(FeelDuration other) => Nanoseconds.CompareTo(other.Nanoseconds);

    /// <summary>The duration as XML Schema writes it, in its fewest parts, for example <c>P1DT2H3M4.5S</c>; <c>PT0S</c> for none.</summary>
    public override string ToString() => DurationText.Write(this);

    /// <summary>Shorter than.</summary>
    public static bool operator <(FeelDuration left, FeelDuration right) => left.CompareTo(right) < 0;

    /// <summary>Shorter than or as long.</summary>
    public static bool operator <=(FeelDuration left, FeelDuration right) => left.CompareTo(right) <= 0;

    /// <summary>Longer than.</summary>
    public static bool operator >(FeelDuration left, FeelDuration right) => left.CompareTo(right) > 0;

    /// <summary>Longer than or as long.</summary>
    public static bool operator >=(FeelDuration left, FeelDuration right) => left.CompareTo(right) >= 0;

    /// <summary>The number nearest to a count of nanoseconds; null beyond the largest duration.</summary>
    internal static FeelDuration? Of(FeelNumber? nanoseconds)
    {
        // A whole number of up to 28 digits: the largest duration has 10^27 nanoseconds.
        if (nanoseconds?.Round(0, FeelRounding.HalfEven) is not { } whole || whole.Exponent > 27)
        {
            return null;
        }

        var size = whole.Coefficient;
        for (var exponent = whole.Exponent; exponent > 0 && size <= UInt128.MaxValue / 10; exponent--)
        {
            size *= 10;
        }

        return size > (UInt128)Int128.MaxValue ? null : Of(whole.IsNegative ? -(Int128)size : (Int128)size);
    }

    /// <summary>The whole length in nanoseconds as a number, exactly.</summary>
    internal FeelNumber ToNumber() =>
        FeelNumber.Canonical(Nanoseconds < 0, (UInt128)(Nanoseconds < 0 ? -Nanoseconds : Nanoseconds), 0);
}
