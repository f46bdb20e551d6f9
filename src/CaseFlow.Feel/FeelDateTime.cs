using CaseFlow.Feel.Values;

namespace CaseFlow.Feel;

/// <summary>A date and a time of that date, local or in a zone (DMN 1.5 §10.3.2.3.6).</summary>
/// <param name="Date">The date where the time is meant.</param>
/// <param name="Time">The time and its zone.</param>
public readonly record struct FeelDateTime(FeelDate Date, FeelTime Time)
{
    /// <summary>The offset from UTC in seconds at that time; null for a local time.</summary>
    public int? OffsetSeconds => Time.Zone.SecondsAt(Date, Time.NanosecondsOfDay);

    /// <summary>Makes a date and time with an offset, which is cut to seconds.</summary>
    /// <param name="moment">The moment.</param>
    public static FeelDateTime From(DateTimeOffset moment) =>
        From(moment.DateTime, FeelZone.FromOffset((int)moment.Offset.TotalSeconds) ?? FeelZone.Utc);

    /// <summary>Makes a date and time from its parts as a clock shows them.</summary>
    /// <param name="clock">What the clock shows; its kind is not looked at.</param>
    /// <param name="zone">Where the clock stands.</param>
    public static FeelDateTime From(DateTime clock, FeelZone zone = default) =>
        new(FeelDate.From(DateOnly.FromDateTime(clock)), FeelTime.From(TimeOnly.FromDateTime(clock), zone));

    /// <summary>A date where a date and time is meant: midnight in UTC (DMN 1.5 §10.3.2.9.4).</summary>
    /// <param name="date">The date.</param>
    public static FeelDateTime AtUtcMidnight(FeelDate date) => new(date, FeelTime.Of(0, FeelZone.Utc)!.Value);

    /// <summary>Converts to a base library moment, cut to 100 nanoseconds.</summary>
    /// <param name="local">The offset of a local time.</param>
    /// <param name="moment">The moment; its default when there is none.</param>
    /// <returns>False outside the years 1 to 9999, in UTC too.</returns>
    public bool TryToDateTimeOffset(TimeSpan local, out DateTimeOffset moment)
    {
        moment = default;
        if (!Date.TryToDateOnly(out var date))
        {
            return false;
        }

        var offset = OffsetSeconds is { } seconds ? TimeSpan.FromSeconds(seconds) : local;
        var utc = date.ToDateTime(Time.ToTimeOnly()).Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks)
        {
            return false;
        }

        // The base library knows offsets of whole minutes only; the moment is the same without.
        var shown = offset.Ticks % TimeSpan.TicksPerMinute == 0 ? offset : TimeSpan.Zero;
        moment = new DateTimeOffset(utc, TimeSpan.Zero).ToOffset(shown);
        return true;
    }

    /// <summary>The date and time as XML Schema writes it, for example <c>2026-01-31T10:20:30Z</c>, with a zone's name as <c>2026-01-31T10:20:30@Europe/Paris</c>.</summary>
    public override string ToString() => TemporalText.Write(this);

    /// <summary>The nanoseconds since 1970 in UTC; of a local date and time, since 1970 there.</summary>
    internal Int128 UtcNanoseconds =>
        ((Int128)Date.DayNumber * FeelTime.NanosecondsPerDay) + Time.NanosecondsOfDay - ((OffsetSeconds ?? 0) * FeelTime.NanosecondsPerSecond);

    /// <summary>The date and time some nanoseconds later, in the same zone; null beyond the years that there are.</summary>
    internal FeelDateTime? Add(Int128 nanoseconds)
    {
        if (Time.Zone.Name is null)
        {
            return Split(((Int128)Date.DayNumber * FeelTime.NanosecondsPerDay) + Time.NanosecondsOfDay + nanoseconds, Time.Zone);
        }

        var utc = UtcNanoseconds + nanoseconds;
        return Split(utc, FeelZone.Utc) is { } there && Time.Zone.SecondsAtUtc(there.Date, there.Time.NanosecondsOfDay) is { } offset
            ? Split(utc + (offset * FeelTime.NanosecondsPerSecond), Time.Zone)
            : null;
    }

    private static FeelDateTime? Split(Int128 nanoseconds, FeelZone zone)
    {
        var days = nanoseconds / FeelTime.NanosecondsPerDay;
        var rest = (long)(nanoseconds - (days * FeelTime.NanosecondsPerDay));
        if (rest < 0)
        {
            days--;
            rest += FeelTime.NanosecondsPerDay;
        }

        return days >= long.MinValue && days <= long.MaxValue && FeelDate.FromDayNumber((long)days) is { } date
            ? new FeelDateTime(date, FeelTime.Of(rest, zone)!.Value)
            : null;
    }
}
