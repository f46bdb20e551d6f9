using System.Buffers;

namespace CaseFlow.Feel;

/// <summary>
/// Where a time is meant (DMN 1.5 §10.3.2.3.5): nowhere in particular, at an offset from UTC of up to 14 hours, or in a zone of the IANA
/// database by its name. Zones are known as far as the machine knows them. The default is local.
/// </summary>
public readonly record struct FeelZone
{
    /// <summary>The largest offset from UTC in seconds; the smallest is its negative.</summary>
    public const int LargestOffset = 14 * 3600;

    private const int LongestName = 64;
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/_+-");

    private readonly int? seconds;
    private readonly TimeZoneInfo? rules;

    private FeelZone(int? seconds, TimeZoneInfo? rules) => (this.seconds, this.rules) = (seconds, rules);

    /// <summary>The offset 0.</summary>
    public static FeelZone Utc { get; } = new(0, null);

    /// <summary>True when neither an offset nor a zone is said.</summary>
    public bool IsLocal => seconds is null && rules is null;

    /// <summary>The name of the zone, for example <c>Europe/Paris</c>; null for an offset and for local.</summary>
    public string? Name => rules?.Id;

    /// <summary>The offset from UTC in seconds that is said, or that the zone has outside daylight saving; null for local.</summary>
    public int? StandardSeconds => rules is null ? seconds : (int)rules.BaseUtcOffset.TotalSeconds;

    /// <summary>Makes a zone from an offset.</summary>
    /// <param name="seconds">The seconds east of UTC.</param>
    /// <returns>The zone; null beyond 14 hours.</returns>
    public static FeelZone? FromOffset(int seconds) => seconds is >= -LargestOffset and <= LargestOffset ? new FeelZone(seconds, null) : null;

    /// <summary>Finds a zone.</summary>
    /// <param name="name">The name in the IANA database, in its spelling.</param>
    /// <returns>The zone; null when the machine does not know it.</returns>
    public static FeelZone? FromName(string name) =>
        IsName(name) && TimeZoneInfo.TryFindSystemTimeZoneById(name, out var found) ? new FeelZone(null, found) : null;

    /// <summary>True for what may be a name: files that are no zones begin with a small letter or hold other characters.</summary>
    internal static bool IsName(string name) =>
        name.Length is > 0 and <= LongestName && char.IsAsciiLetterUpper(name[0]) && !name.AsSpan().ContainsAnyExcept(NameCharacters);

    /// <summary>The offset of a local time; where the clock is turned back, the earlier of both.</summary>
    internal int? SecondsAt(FeelDate date, long nanosecondsOfDay)
    {
        if (rules is null)
        {
            return seconds;
        }

        var local = Like(date, nanosecondsOfDay, DateTimeKind.Unspecified);
        var offset = rules.GetUtcOffset(local);
        if (rules.IsAmbiguousTime(local))
        {
            foreach (var other in rules.GetAmbiguousTimeOffsets(local))
            {
                offset = other > offset ? other : offset;
            }
        }

        return (int)offset.TotalSeconds;
    }

    /// <summary>The offset at a time that is in UTC.</summary>
    internal int? SecondsAtUtc(FeelDate date, long nanosecondsOfDay) =>
        rules is null ? seconds : (int)rules.GetUtcOffset(Like(date, nanosecondsOfDay, DateTimeKind.Utc)).TotalSeconds;

    /// <summary>Beyond the years that the base library has, rules are those of a year with the same calendar.</summary>
    private static DateTime Like(FeelDate date, long nanosecondsOfDay, DateTimeKind kind)
    {
        var year = date.Year switch
        {
            > 9999 => 9600 + (date.Year % 400),
            < 1 => 800 + (date.Year % 400),
            var plain => plain,
        };
        return new DateTime(year, date.Month, date.Day, 0, 0, 0, kind).AddTicks(nanosecondsOfDay / TimeSpan.NanosecondsPerTick);
    }
}
