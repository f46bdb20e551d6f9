using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>The clock of rooms: a moment that only moves when it is told to.</summary>
public static class RoomClock
{
    private static readonly FeelExpression Sum = FeelExpression.Parse("from + duration(length)").Expression!;

    /// <summary>When a room's clock begins to run unless another moment is given: 2026-01-01T00:00Z.</summary>
    public static Instant Beginning { get; } = Instant.From(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>Working time for clocks that count it: Monday to Friday, 09:00 to 12:00 and 14:00 to 18:00 UTC, without holidays.</summary>
    public static WorkingCalendar PlainCalendar { get; } = new(
        "plain", TimeSpan.Zero, [new(new(9, 0), new(12, 0)), new(new(14, 0), new(18, 0))], [], [], []);

    /// <summary>The moment this long after; null when the text is no duration or leads out of range.</summary>
    /// <param name="from">The moment to count from.</param>
    /// <param name="duration">An ISO 8601 duration as FEEL reads it: days and time, or years and months.</param>
    public static Instant? After(Instant from, string duration)
    {
        var names = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal)
            .Add("from", new FeelValue.DateAndTime(FeelDateTime.From(from.ToUtc())))
            .Add("length", FeelValue.Of(duration));
        return Sum.Evaluate(names, from.ToUtc()).Value is FeelValue.DateAndTime sum && sum.Value.TryToDateTimeOffset(TimeSpan.Zero, out var moment)
            ? Instant.From(moment)
            : null;
    }
}
