using System.Collections.Immutable;

namespace CaseFlow.Calendar.Counting;

/// <summary>One clock on its way: a checked rule with its start, its stops and its last possible moment.</summary>
internal sealed class Course
{
    /// <summary>No clock runs longer than 100 years of 365.25 days, so that every count ends.</summary>
    public const int MaxDays = 36_525;

    private const int MaxMonths = 1_200;
    private const long Minute = 60_000;
    private const long Hour = 60 * Minute;

    private readonly LocalDays days;
    private readonly ClockRule rule;
    private readonly WorkingCalendar calendar;
    private readonly long from;
    private readonly int lastDay;

    private Course(ClockRule rule, long from, WorkingCalendar calendar, ImmutableArray<Pause> pauses)
    {
        (this.rule, this.from, this.calendar) = (rule, from, calendar);
        days = new LocalDays(calendar.Offset);
        StartDay = days.DayOf(from);
        lastDay = Math.Min(StartDay + MaxDays, days.LastDay);
        Stops = Stoppage.Of(pauses, from, days.EndOf(lastDay) + 1);
        Time = new TimeCount(calendar, rule.Unit == ClockUnit.WorkingHours, Stops);
        Days = new DayCount(calendar, rule.Unit == ClockUnit.WorkingDays, Stops);
    }

    public int StartDay { get; }

    public Stoppage Stops { get; }

    public TimeCount Time { get; }

    public DayCount Days { get; }

    public bool CountsTime => CountsTimeIn(rule.Unit);

    public bool CountsWorkingTime => rule.Unit is ClockUnit.WorkingHours or ClockUnit.WorkingDays;

    /// <summary>Milliseconds the rule gives, for the units that count time.</summary>
    public long NeededTime => LengthIn(rule);

    /// <summary>The code why no such clock can run at all, or null.</summary>
    public static string? Problem(ClockRule rule, Instant from, WorkingCalendar calendar) =>
        rule.Problem()
        ?? (new LocalDays(calendar.Offset).Holds(from.UnixMilliseconds) ? null : CalendarCodes.StartOutOfRange);

    /// <summary>A clock for which <see cref="Problem"/> has nothing to say.</summary>
    public static Course Of(ClockRule rule, Instant from, WorkingCalendar calendar, ImmutableArray<Pause> pauses) =>
        new(rule, from.UnixMilliseconds, calendar, pauses);

    public static bool CountsTimeIn(ClockUnit unit) => unit is ClockUnit.Minutes or ClockUnit.Hours or ClockUnit.WorkingHours;

    /// <summary>Milliseconds of a rule in a unit that counts time.</summary>
    public static long LengthIn(ClockRule rule) => rule.Amount * (rule.Unit == ClockUnit.Minutes ? Minute : Hour);

    /// <summary>
    /// The moment by which a part of the rule's time is used up, in percent; null when that is beyond the last possible moment. Whole days
    /// only: a part of a day is cut off.
    /// </summary>
    public long? UsedUp(int percent)
    {
        if (CountsTime)
        {
            return Time.After(from, NeededTime * percent / 100, days.EndOf(lastDay));
        }

        return NeededDays() is { } needed && Days.After(StartDay, needed * percent / 100, lastDay) is { } day
            ? days.EndOf(day)
            : null;
    }

    /// <summary>Why <see cref="UsedUp"/> gave no moment: the years ran out, or the 100 years of any clock.</summary>
    public string BeyondCode() =>
        StartDay + MaxDays > days.LastDay ? CalendarCodes.DueOutOfRange : CalendarCodes.RuleBeyondLimit;

    /// <summary>How long the clock stood still before its due moment, in the rule's own kind of time.</summary>
    public TimeSpan StoodStill(long due)
    {
        if (!CountsTime)
        {
            return TimeSpan.FromDays(Days.Stopped(StartDay, days.DayOf(due)));
        }

        var all = new TimeCount(calendar, rule.Unit == ClockUnit.WorkingHours, Stoppage.None).Within(new Stretch(from, due));
        return TimeSpan.FromMilliseconds(all - NeededTime);
    }

    private int? NeededDays()
    {
        if (rule.Unit is not ClockUnit.CalendarMonths)
        {
            return rule.Unit is ClockUnit.EndOfDay ? 0 : rule.Amount;
        }

        var start = DateOnly.FromDayNumber(StartDay);
        var lastMonth = (DateOnly.MaxValue.Year * 12) + DateOnly.MaxValue.Month;
        return rule.Amount > MaxMonths || (start.Year * 12) + start.Month + rule.Amount > lastMonth
            ? null
            : start.AddMonths(rule.Amount).DayNumber - StartDay;
    }
}
