using System.Collections.Immutable;
using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

/// <summary>Compares with slow references that walk minute by minute and day by day, on random clocks of fixed seeds.</summary>
public class DeadlineReferenceTests
{
    private const long Minute = 60_000;

    private static readonly Instant FirstStart = At("2023-12-20 00:00");

    [Fact]
    public void Running_and_working_time_agree_with_a_minute_by_minute_walk()
    {
        var random = new Random(20240510);
        for (var run = 0; run < 400; run++)
        {
            var (rule, from, pauses) = (TimeRule(random), RandomMinute(random), RandomPauses(random, wholeMinutes: true));
            var due = Deadline.Due(rule, from, China, pauses);
            var (expected, paused) = WalkMinutes(rule, from, pauses);

            Agree(due.Due.Local(), expected.Local(), () => Describe(run, rule, from, pauses));
            Agree(due.Paused, TimeSpan.FromMinutes(paused), () => Describe(run, rule, from, pauses));
        }
    }

    [Fact]
    public void Day_clocks_agree_with_moving_a_plain_due_day_by_the_days_stopped()
    {
        var random = new Random(20240511);
        for (var run = 0; run < 1500; run++)
        {
            var (rule, from, pauses) = (DayRule(random), RandomMinute(random), RandomPauses(random, wholeMinutes: false));
            var due = Deadline.Due(rule, from, China, pauses);

            Agree(due.Due.Local(), MoveDays(rule, from, pauses).Local(), () => Describe(run, rule, from, pauses));
        }
    }

    [Fact]
    public void Each_day_up_to_due_is_counted_stopped_or_told_as_skipped()
    {
        var random = new Random(20240512);
        for (var run = 0; run < 500; run++)
        {
            var (rule, from, pauses) = (new ClockRule(random.Next(1, 30), ClockUnit.WorkingDays), RandomMinute(random), RandomPauses(random, wholeMinutes: false));
            var due = Deadline.Due(rule, from, China, pauses);
            var start = DateOf(from);
            var days = DateOf(due.Due).DayNumber - start.DayNumber;
            var told = rule.Amount + due.SkippedHolidays.Length + due.SkippedWeekendDays + (int)due.Paused.TotalDays;
            Agree(told, days, () => Describe(run, rule, from, pauses));
            Agree(due.SkippedHolidays.All(d => China.Holidays.Contains(d) && d > start), true, () => Describe(run, rule, from, pauses));
            Agree(due.MakeUpDays.All(d => China.MakeUpDays.Contains(d) && d > start), true, () => Describe(run, rule, from, pauses));
        }
    }

    [Fact]
    public void From_a_warning_so_long_before_due_just_that_time_is_left()
    {
        var random = new Random(20240513);
        for (var run = 0; run < 1000; run++)
        {
            var (rule, from, pauses) = (TimeRule(random), RandomMinute(random), RandomPauses(random, wholeMinutes: true));
            var before = rule with { Amount = random.Next(1, rule.Amount + 1) };
            var due = Deadline.Due(rule, from, China, pauses);
            var warn = Deadline.WarnAt(due, before, China, pauses);

            Agree(warn >= from && warn < due.Due, true, () => Describe(run, rule, from, pauses));
            Agree(Deadline.Due(before, warn, China, pauses).Due, due.Due, () => Describe(run, rule, from, pauses));
        }
    }

    [Fact]
    public void More_pauses_never_bring_a_due_moment_forward()
    {
        var random = new Random(20240514);
        for (var run = 0; run < 1000; run++)
        {
            var (rule, from, pauses) = (random.Next(2) == 0 ? TimeRule(random) : DayRule(random), RandomMinute(random), RandomPauses(random, wholeMinutes: false));
            var fewer = pauses.Take(random.Next(pauses.Length + 1)).ToImmutableArray();

            var (moved, before) = (Deadline.Due(rule, from, China, pauses).Due, Deadline.Due(rule, from, China, fewer).Due);
            Agree(moved >= before, true, () => Describe(run, rule, from, pauses));
        }
    }

    [Fact]
    public void At_the_start_of_an_unpaused_clock_the_whole_amount_is_left()
    {
        var random = new Random(20240515);
        for (var run = 0; run < 500; run++)
        {
            var rule = random.Next(2) == 0 ? TimeRule(random) : new ClockRule(random.Next(40), (ClockUnit)random.Next(3, 5));
            var from = RandomMinute(random);
            var due = Deadline.Due(rule, from, China, NoPause);

            Agree(Deadline.Remaining(due, from, China), new Remaining(false, rule.Amount, rule.Unit), () => Describe(run, rule, from, NoPause));
        }
    }

    private static (Instant Due, int PausedMinutes) WalkMinutes(ClockRule rule, Instant from, ImmutableArray<Pause> pauses)
    {
        var (at, left, paused) = (from, rule.Unit == ClockUnit.Minutes ? rule.Amount : rule.Amount * 60, 0);
        while (left > 0)
        {
            if (rule.Unit != ClockUnit.WorkingHours || IsWorkedMinute(at))
            {
                var stopped = pauses.Any(p => p.From <= at && at < p.To);
                (left, paused) = stopped ? (left, paused + 1) : (left - 1, paused);
            }

            at = new Instant(at.UnixMilliseconds + Minute);
        }

        return (at, paused);
    }

    private static Instant MoveDays(ClockRule rule, Instant from, ImmutableArray<Pause> pauses)
    {
        var start = DateOf(from);
        var plain = rule.Unit switch
        {
            ClockUnit.WorkingDays => AddWorked(start, rule.Amount),
            ClockUnit.CalendarDays => start.AddDays(rule.Amount),
            ClockUnit.CalendarMonths => start.AddMonths(rule.Amount),
            _ => start,
        };
        var due = plain;
        while (true)
        {
            var stopped = 0;
            for (var day = start; day <= due; day = day.AddDays(1))
            {
                stopped += IsStopped(day, pauses, from) && (rule.Unit != ClockUnit.WorkingDays || IsWorked(day)) ? 1 : 0;
            }

            var moved = rule.Unit == ClockUnit.WorkingDays ? AddWorked(plain, stopped) : plain.AddDays(stopped);
            if (moved == due)
            {
                return EndOf(due.ToString("yyyy-MM-dd"));
            }

            due = moved;
        }
    }

    private static DateOnly AddWorked(DateOnly day, int count)
    {
        while (count > 0)
        {
            day = day.AddDays(1);
            count -= IsWorked(day) ? 1 : 0;
        }

        return day;
    }

    private static bool IsStopped(DateOnly day, ImmutableArray<Pause> pauses, Instant from)
    {
        var end = EndOf(day.ToString("yyyy-MM-dd"));
        return end >= from && pauses.Any(p => p.From <= end && end < p.To);
    }

    private static bool IsWorked(DateOnly day) =>
        China.MakeUpDays.Contains(day)
        || ((int)day.DayOfWeek is >= 1 and <= 5 && !China.Holidays.Contains(day));

    private static bool IsWorkedMinute(Instant at)
    {
        var local = at.ToUtc().AddHours(8);
        var minute = (local.Hour * 60) + local.Minute;
        return minute is (>= 540 and < 720) or (>= 810 and < 1050) && IsWorked(DateOnly.FromDateTime(local.DateTime));
    }

    private static DateOnly DateOf(Instant at) => DateOnly.FromDateTime(at.ToUtc().AddHours(8).DateTime);

    private static ClockRule TimeRule(Random random) => random.Next(3) switch
    {
        0 => new(random.Next(1, 3000), ClockUnit.Minutes),
        1 => new(random.Next(1, 100), ClockUnit.Hours),
        _ => new(random.Next(1, 30), ClockUnit.WorkingHours),
    };

    private static ClockRule DayRule(Random random) => random.Next(4) switch
    {
        0 => new(random.Next(1, 40), ClockUnit.WorkingDays),
        1 => new(random.Next(40), ClockUnit.CalendarDays),
        2 => new(random.Next(14), ClockUnit.CalendarMonths),
        _ => new(0, ClockUnit.EndOfDay),
    };

    private static Instant RandomMinute(Random random) => FirstStart.Plus(TimeSpan.FromMinutes(random.Next(366 * 1440)));

    private static ImmutableArray<Pause> RandomPauses(Random random, bool wholeMinutes)
    {
        var pauses = ImmutableArray.CreateBuilder<Pause>();
        for (var n = random.Next(40); n > 0; n--)
        {
            var from = RandomMinute(random).Plus(TimeSpan.FromMilliseconds(wholeMinutes ? 0 : random.Next((int)Minute)));
            var length = random.Next(4) switch { 0 => random.Next(60), 1 => random.Next(1440), 2 => 1440 * random.Next(6), _ => random.Next(14400) };
            pauses.Add(new Pause(from, from.Plus(TimeSpan.FromMinutes(length))));
        }

        return pauses.ToImmutable();
    }

    /// <summary>Describes the run only when it fails: the words cost more than the count.</summary>
    private static void Agree<T>(T actual, T expected, Func<string> describe)
    {
        if (!Equals(actual, expected))
        {
            actual.Should().Be(expected, describe());
        }
    }

    private static string Describe(int run, ClockRule rule, Instant from, ImmutableArray<Pause> pauses) =>
        $"run {run}: {rule.Amount} {rule.Unit} from {from.Local()}, pauses "
        + string.Join("; ", pauses.Order(Comparer<Pause>.Create((a, b) => a.From.CompareTo(b.From))).Select(p => $"{p.From.Local()} to {p.To.Local()}"));
}
