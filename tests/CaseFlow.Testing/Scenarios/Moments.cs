using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Testing.Scenarios;

/// <summary>Calendar and moments that tests share.</summary>
public static class Moments
{
    private static readonly TimeSpan China = TimeSpan.FromHours(8);

    /// <summary>Monday 2026-03-02, 09:00 in China.</summary>
    public static Instant Monday { get; } = Local(2026, 3, 2, 9, 0);

    /// <summary>Monday to Friday, 09:00 to 12:00 and 14:00 to 18:00, no holidays in the published year 2026.</summary>
    public static WorkingCalendar Calendar { get; } = new(
        "test-2026",
        China,
        [new(new TimeOnly(9, 0), new TimeOnly(12, 0)), new(new TimeOnly(14, 0), new TimeOnly(18, 0))],
        [],
        [],
        [2026]);

    /// <summary>A local moment in China.</summary>
    public static Instant Local(int year, int month, int day, int hour, int minute) =>
        Instant.From(new DateTimeOffset(year, month, day, hour, minute, 0, China));

    /// <summary>No milestones.</summary>
    public static ImmutableSortedDictionary<string, Instant> NoMilestones { get; } =
        ImmutableSortedDictionary.Create<string, Instant>(StringComparer.Ordinal);
}
