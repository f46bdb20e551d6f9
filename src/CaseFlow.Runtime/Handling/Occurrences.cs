using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Calendar;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Runtime.Handling;

/// <summary>The occurrences of one recurring start: which are due, and which of those were missed. Pure.</summary>
/// <param name="timer">When the calendar says.</param>
/// <param name="schedule">What is done about missed starts and days off.</param>
/// <param name="since">Since when the timer counts.</param>
/// <param name="calendar">Working days.</param>
internal sealed class Occurrences(StartTrigger.Timer timer, StartSchedule schedule, Instant since, WorkingCalendar calendar)
{
    private const int MostAtOnce = 1000;
    private const int LongestRowOfDaysOff = 60;

    /// <summary>How late a start may be and still counts as in time.</summary>
    private static readonly TimeSpan Grace = TimeSpan.FromHours(1);

    /// <summary>Occurrences after a moment that are due, in order, at most a thousand; each with whether a case is begun for it.</summary>
    /// <param name="after">The last occurrence dealt with.</param>
    /// <param name="now">The moment.</param>
    public ImmutableArray<(Instant Occurrence, bool IsBegun)> Due(Instant after, Instant now)
    {
        var due = new List<Instant>();
        for (var next = timer.Next(since, after, calendar); next is { } moment && HeldAt(moment) <= now && due.Count < MostAtOnce; next = timer.Next(since, moment, calendar))
        {
            due.Add(moment);
        }

        return [.. due.Select((moment, i) => (moment, schedule.Missed switch
        {
            "all" => true,
            "skip" => now.Since(HeldAt(moment)) <= Grace,
            _ => i == due.Count - 1,
        }))];
    }

    /// <summary>When the first start after an occurrence is held; null when there is none.</summary>
    /// <param name="after">The last occurrence dealt with.</param>
    public Instant? NextAfter(Instant after) => timer.Next(since, after, calendar) is { } next ? HeldAt(next) : null;

    private Instant HeldAt(Instant occurrence)
    {
        if (schedule.Shift != "nextWorkingDay")
        {
            return occurrence;
        }

        var local = calendar.LocalTime(occurrence);
        var days = 0;
        while (days < LongestRowOfDaysOff && !calendar.IsWorkingDay(DateOnly.FromDateTime(local.DateTime).AddDays(days)))
        {
            days++;
        }

        return occurrence.Plus(TimeSpan.FromDays(days));
    }
}
