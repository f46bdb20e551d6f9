using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CaseFlow.Calendar.Counting;

namespace CaseFlow.Calendar;

/// <summary>
/// The one place where due moments are computed. Every count is made in the calendar's local time and stops after 100 years. A pause stops a
/// clock in the clock's own kind of time: for minutes and hours all of its wall time, for working hours its working time; for days, one day
/// for each day of the kind counted (the start day and the due day included) at whose end, 23:59:59.999 local, the clock stands still. Pauses
/// before the start or after the due moment change nothing.
/// </summary>
public static class Deadline
{
    /// <summary>Computes when a clock that started at a moment is due.</summary>
    /// <param name="rule">How much time there is.</param>
    /// <param name="from">When the clock started.</param>
    /// <param name="calendar">Working time.</param>
    /// <param name="pauses">Finished suspensions, in any order; overlapping ones count once.</param>
    /// <exception cref="CalendarException">There is no due moment; see <see cref="TryDue"/>.</exception>
    public static DueDate Due(ClockRule rule, Instant from, WorkingCalendar calendar, ImmutableArray<Pause> pauses) =>
        TryDue(rule, from, calendar, pauses, out var due, out var code)
            ? due
            : throw new CalendarException(
                code,
                $"Expected to compute when {rule.Amount} {rule.Unit} from millisecond {from.UnixMilliseconds} are over, but that was refused as {code}.");

    /// <summary>Computes when a clock that started at a moment is due, or says why there is no such moment.</summary>
    /// <param name="rule">How much time there is.</param>
    /// <param name="from">When the clock started.</param>
    /// <param name="calendar">Working time.</param>
    /// <param name="pauses">Finished suspensions, in any order; overlapping ones count once, ones that end before they start not at all.</param>
    /// <param name="due">The due moment, when there is one.</param>
    /// <param name="errorCode">
    /// Otherwise <see cref="CalendarCodes.RuleAmountOutOfRange"/>, <see cref="CalendarCodes.RuleUnknownUnit"/>,
    /// <see cref="CalendarCodes.RuleBeyondLimit"/>, <see cref="CalendarCodes.StartOutOfRange"/> or <see cref="CalendarCodes.DueOutOfRange"/>.
    /// </param>
    public static bool TryDue(
        ClockRule rule,
        Instant from,
        WorkingCalendar calendar,
        ImmutableArray<Pause> pauses,
        [NotNullWhen(true)] out DueDate? due,
        [NotNullWhen(false)] out string? errorCode)
    {
        due = DueComputation.Compute(rule, from, calendar, pauses, out errorCode);
        return due is not null;
    }

    /// <summary>Computes an open due date again, from the same start by the same rule: after a pause, or when a newer calendar is loaded.</summary>
    /// <param name="open">The due date as it stands.</param>
    /// <param name="newer">Working time as now known.</param>
    /// <param name="pauses">Every finished suspension since the start, not only new ones.</param>
    /// <exception cref="CalendarException">There is no due moment any more, for pauses have moved it out of range.</exception>
    public static DueDate Recompute(DueDate open, WorkingCalendar newer, ImmutableArray<Pause> pauses) =>
        Due(open.Rule, open.From, newer, pauses);

    /// <summary>
    /// The moment to warn, so long before a clock is due. Minutes and hours are counted back from the due moment. Days are counted back from
    /// the due day, and the warning comes when working hours start on that day, so that somebody is there to see it: one working day before
    /// Monday is Friday 09:00; the end-of-day unit means the due day itself.
    /// </summary>
    /// <param name="due">The due date.</param>
    /// <param name="before">How long before; any unit, not only the due date's own.</param>
    /// <param name="calendar">Working time.</param>
    /// <param name="pauses">The suspensions the due date was computed with; time within them does not count as warning time.</param>
    /// <returns>The warning moment, not before the clock's start and not after its due moment.</returns>
    /// <exception cref="CalendarException">The amount or unit of <paramref name="before"/> is out of range.</exception>
    public static Instant WarnAt(DueDate due, ClockRule before, WorkingCalendar calendar, ImmutableArray<Pause> pauses) =>
        before.Problem() is { } code
            ? throw new CalendarException(code, $"Expected to warn {before.Amount} {before.Unit} before a due moment, but that was refused as {code}.")
            : Warning.Before(due, before, calendar, pauses);

    /// <summary>
    /// The moment to warn, when a part of the time is used up. For days the part is cut to whole days, and the warning comes when working hours
    /// start on the day so reached: of 7 working days, 80 percent are 5.
    /// </summary>
    /// <param name="due">The due date.</param>
    /// <param name="percent">Percent of the time used up, from 0 to 100.</param>
    /// <param name="calendar">Working time.</param>
    /// <param name="pauses">The suspensions the due date was computed with.</param>
    /// <returns>The warning moment, not before the clock's start and not after its due moment.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below 0 or above 100.</exception>
    public static Instant WarnAt(DueDate due, int percent, WorkingCalendar calendar, ImmutableArray<Pause> pauses)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(percent);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(percent, 100);
        return Warning.UsedUp(due, percent, calendar, pauses);
    }

    /// <summary>
    /// How much time is left, or by how much a clock is overdue. Days left do not count today, days overdue do; on the due day itself 0 days
    /// are left. Distances above 100 years are told as 100 years.
    /// </summary>
    /// <param name="due">The due date, computed with every finished suspension.</param>
    /// <param name="now">The present moment; at the due moment itself the clock is not yet overdue.</param>
    /// <param name="calendar">Working time.</param>
    public static Remaining Remaining(DueDate due, Instant now, WorkingCalendar calendar) => Distance.Of(due, now, calendar);
}
