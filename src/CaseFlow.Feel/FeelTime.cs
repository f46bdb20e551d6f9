using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>A time of day to the nanosecond, local or in a zone (DMN 1.5 §10.3.2.3.5). There is no leap second.</summary>
public readonly record struct FeelTime
{
    internal const long NanosecondsPerSecond = 1_000_000_000;
    internal const long NanosecondsPerMinute = 60 * NanosecondsPerSecond;
    internal const long NanosecondsPerHour = 60 * NanosecondsPerMinute;
    internal const long NanosecondsPerDay = 24 * NanosecondsPerHour;

    private FeelTime(long nanosecondsOfDay, FeelZone zone) => (NanosecondsOfDay, Zone) = (nanosecondsOfDay, zone);

    /// <summary>The nanoseconds since midnight.</summary>
    public long NanosecondsOfDay { get; }

    /// <summary>Where the time is meant.</summary>
    public FeelZone Zone { get; }

    /// <summary>The hour, 0 to 23.</summary>
    public int Hour => (int)(NanosecondsOfDay / NanosecondsPerHour);

    /// <summary>The minute, 0 to 59.</summary>
    public int Minute => (int)(NanosecondsOfDay / NanosecondsPerMinute % 60);

    /// <summary>The second, 0 to 59.</summary>
    public int Second => (int)(NanosecondsOfDay / NanosecondsPerSecond % 60);

    /// <summary>The nanosecond of the second.</summary>
    public int Nanosecond => (int)(NanosecondsOfDay % NanosecondsPerSecond);

    /// <summary>Makes a time from the nanoseconds since midnight.</summary>
    /// <param name="nanosecondsOfDay">The nanoseconds, from 0 to less than a day.</param>
    /// <param name="zone">Where the time is meant.</param>
    /// <returns>The time; null when the nanoseconds are not of one day.</returns>
    public static FeelTime? Of(long nanosecondsOfDay, FeelZone zone = default) =>
        nanosecondsOfDay is >= 0 and < NanosecondsPerDay ? new FeelTime(nanosecondsOfDay, zone) : null;

    /// <summary>Makes a time from a base library time.</summary>
    /// <param name="time">The time.</param>
    /// <param name="zone">Where the time is meant.</param>
    public static FeelTime From(TimeOnly time, FeelZone zone = default) => new(time.Ticks * TimeSpan.NanosecondsPerTick, zone);

    /// <summary>The time of day without its zone, cut to 100 nanoseconds.</summary>
    public TimeOnly ToTimeOnly() => new(NanosecondsOfDay / TimeSpan.NanosecondsPerTick);

    /// <summary>The time as XML Schema writes it, for example <c>10:20:30.5+08:00</c>, with a zone's name as <c>10:20:30@Europe/Paris</c>.</summary>
    public override string ToString() => TemporalText.Write(this);

    /// <summary>The nanoseconds since midnight in UTC, which may be negative or beyond a day; of a local time, since midnight.</summary>
    internal long UtcNanoseconds => NanosecondsOfDay - ((Zone.StandardSeconds ?? 0) * NanosecondsPerSecond);
}
