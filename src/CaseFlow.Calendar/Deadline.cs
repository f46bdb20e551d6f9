using System.Collections.Immutable;

namespace CaseFlow.Calendar;

/// <summary>The one place where due moments are computed.</summary>
public static class Deadline
{
    /// <summary>Computes when a clock that started at a moment is due.</summary>
    /// <param name="rule">How much time there is.</param>
    /// <param name="from">When the clock started.</param>
    /// <param name="calendar">Working time.</param>
    /// <param name="pauses">Finished suspensions, in any order; overlapping ones count once.</param>
    public static DueDate Due(ClockRule rule, Instant from, WorkingCalendar calendar, ImmutableArray<Pause> pauses) =>
        new(rule, from, from, [], 0, [], TimeSpan.Zero, false, calendar.Version);
}
