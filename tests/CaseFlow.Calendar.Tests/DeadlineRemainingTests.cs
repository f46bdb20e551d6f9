using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

public class DeadlineRemainingTests
{
    [Theory]
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:00", false, 5)]
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:00:01", false, 4)] // never more than there is
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:05", false, 0)]
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:05:00.001", true, 1)] // every begun minute counts
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:08", true, 3)]
    [InlineData(4, ClockUnit.Hours, "2024-05-13 11:30", false, 2)]
    [InlineData(4, ClockUnit.WorkingHours, "2024-05-13 12:15", false, 2)] // due 15:30
    [InlineData(4, ClockUnit.WorkingHours, "2024-05-13 18:00", true, 2)]
    [InlineData(6, ClockUnit.WorkingHours, "2024-05-13 18:00", true, 0)] // due 17:30, no working time since
    public void Time_is_told_in_the_unit_of_the_rule(int amount, ClockUnit unit, string now, bool overdue, int expected) =>
        Check(amount, unit, now, new Remaining(overdue, expected, unit));

    [Theory]
    [InlineData("2024-05-13 10:00", false, 5)]
    [InlineData("2024-05-16 23:59", false, 2)]
    [InlineData("2024-05-18 12:00", false, 1)] // Saturday: Monday is left
    [InlineData("2024-05-20 12:00", false, 0)] // due today
    [InlineData("2024-05-21 00:00", true, 1)]
    [InlineData("2024-05-24 12:00", true, 4)]
    [InlineData("2024-05-25 12:00", true, 4)]
    public void Working_days_are_told_without_weekends(string now, bool overdue, int expected) =>
        Check(5, ClockUnit.WorkingDays, now, new Remaining(overdue, expected, ClockUnit.WorkingDays));

    [Theory]
    [InlineData(5, ClockUnit.CalendarDays, "2024-05-17 12:00", false, 1)]
    [InlineData(1, ClockUnit.CalendarMonths, "2024-06-10 12:00", false, 3)]
    [InlineData(1, ClockUnit.CalendarMonths, "2024-06-15 12:00", true, 2)]
    [InlineData(0, ClockUnit.EndOfDay, "2024-05-13 12:00", false, 0)]
    [InlineData(0, ClockUnit.EndOfDay, "2024-05-14 00:00", true, 1)]
    public void Months_and_the_end_of_the_day_are_told_in_calendar_days(int amount, ClockUnit unit, string now, bool overdue, int expected) =>
        Check(amount, unit, now, new Remaining(overdue, expected, ClockUnit.CalendarDays));

    [Theory]
    [InlineData(long.MinValue, false)]
    [InlineData(long.MaxValue, true)]
    public void Distances_beyond_100_years_are_told_as_100_years(long now, bool overdue)
    {
        var due = Deadline.Due(new ClockRule(5, ClockUnit.CalendarDays), At("2024-05-13 10:00"), China, NoPause);

        Deadline.Remaining(due, new Instant(now), China).Should().Be(new Remaining(overdue, 36_525, ClockUnit.CalendarDays));
    }

    private static void Check(int amount, ClockUnit unit, string now, Remaining expected)
    {
        var due = Deadline.Due(new ClockRule(amount, unit), At("2024-05-13 10:00"), China, NoPause);

        Deadline.Remaining(due, At(now), China).Should().Be(expected);
    }
}
