using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

public class DeadlineWarningTests
{
    [Theory]
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:00", 2, ClockUnit.Minutes, "2024-05-13 10:03")]
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:00", 10, ClockUnit.Minutes, "2024-05-13 10:00")] // not before the start
    [InlineData(5, ClockUnit.Minutes, "2024-05-13 10:00", 0, ClockUnit.Minutes, "2024-05-13 10:05")]
    [InlineData(5, ClockUnit.WorkingDays, "2024-05-13 10:00", 1, ClockUnit.WorkingDays, "2024-05-17 09:00")] // due Monday 20
    [InlineData(5, ClockUnit.WorkingDays, "2024-05-13 10:00", 0, ClockUnit.WorkingDays, "2024-05-20 09:00")]
    [InlineData(5, ClockUnit.WorkingDays, "2024-05-13 10:00", 2, ClockUnit.CalendarDays, "2024-05-18 09:00")]
    [InlineData(5, ClockUnit.WorkingDays, "2024-05-13 10:00", 2, ClockUnit.WorkingHours, "2024-05-20 15:30")]
    [InlineData(5, ClockUnit.WorkingDays, "2024-05-13 10:00", 8, ClockUnit.WorkingHours, "2024-05-17 16:30")]
    [InlineData(5, ClockUnit.WorkingDays, "2024-05-13 10:00", 5, ClockUnit.WorkingDays, "2024-05-13 10:00")] // 09:00 was before the start
    [InlineData(5, ClockUnit.WorkingDays, "2024-05-13 10:00", 9, ClockUnit.WorkingDays, "2024-05-13 10:00")]
    [InlineData(1, ClockUnit.WorkingDays, "2024-02-09 10:00", 1, ClockUnit.WorkingDays, "2024-02-09 10:00")]
    [InlineData(2, ClockUnit.WorkingDays, "2024-02-08 10:00", 1, ClockUnit.WorkingDays, "2024-02-09 09:00")] // Spring Festival between
    [InlineData(3, ClockUnit.CalendarMonths, "2024-05-31 10:00", 1, ClockUnit.CalendarMonths, "2024-07-31 09:00")]
    [InlineData(3, ClockUnit.CalendarMonths, "2024-05-31 10:00", 9, ClockUnit.CalendarMonths, "2024-05-31 10:00")]
    [InlineData(3, ClockUnit.CalendarDays, "2024-05-13 10:00", 0, ClockUnit.EndOfDay, "2024-05-16 09:00")]
    public void A_warning_comes_so_long_before_due(int amount, ClockUnit unit, string from, int before, ClockUnit beforeUnit, string warn)
    {
        var due = Deadline.Due(new ClockRule(amount, unit), At(from), China, NoPause);

        Deadline.WarnAt(due, new ClockRule(before, beforeUnit), China, NoPause).Local().Should().Be(warn + ":00.000");
    }

    [Fact]
    public void Time_within_a_pause_is_no_warning_time()
    {
        var pauses = Pauses("2024-05-13 10:04~2024-05-13 11:00");
        var due = Deadline.Due(new ClockRule(5, ClockUnit.Minutes), At("2024-05-13 10:00"), China, pauses);

        due.Due.Local().Should().Be("2024-05-13 11:01:00.000");
        Deadline.WarnAt(due, new ClockRule(2, ClockUnit.Minutes), China, pauses).Local().Should().Be("2024-05-13 10:03:00.000");
    }

    [Fact]
    public void A_stopped_day_is_no_warning_day()
    {
        var pauses = Pauses("2024-05-16 10:00~2024-05-17 10:00");
        var due = Deadline.Due(new ClockRule(4, ClockUnit.WorkingDays), At("2024-05-13 10:00"), China, pauses);

        due.Due.Should().Be(EndOf("2024-05-20"));
        Deadline.WarnAt(due, new ClockRule(2, ClockUnit.WorkingDays), China, pauses).Local().Should().Be("2024-05-15 09:00:00.000");
    }

    [Theory]
    [InlineData(10, ClockUnit.Minutes, 80, "2024-05-13 10:08:00.000")]
    [InlineData(10, ClockUnit.Minutes, 100, "2024-05-13 10:10:00.000")]
    [InlineData(10, ClockUnit.Minutes, 0, "2024-05-13 10:00:00.000")]
    [InlineData(4, ClockUnit.WorkingHours, 75, "2024-05-13 14:30:00.000")]
    [InlineData(7, ClockUnit.WorkingDays, 80, "2024-05-20 09:00:00.000")]
    [InlineData(7, ClockUnit.WorkingDays, 0, "2024-05-13 10:00:00.000")]
    [InlineData(7, ClockUnit.WorkingDays, 100, "2024-05-22 09:00:00.000")]
    [InlineData(1, ClockUnit.CalendarMonths, 50, "2024-05-28 09:00:00.000")]
    public void A_warning_comes_when_a_part_of_the_time_is_used_up(int amount, ClockUnit unit, int percent, string warn)
    {
        var due = Deadline.Due(new ClockRule(amount, unit), At("2024-05-13 10:00"), China, NoPause);

        Deadline.WarnAt(due, percent, China, NoPause).Local().Should().Be(warn);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(101)]
    public void A_percentage_out_of_range_is_our_bug(int percent)
    {
        var due = Deadline.Due(new ClockRule(1, ClockUnit.Hours), At("2024-05-13 10:00"), China, NoPause);

        FluentActions.Invoking(() => Deadline.WarnAt(due, percent, China, NoPause)).Should().Throw<ArgumentOutOfRangeException>();
    }

    [Fact]
    public void A_warning_rule_out_of_range_is_refused()
    {
        var due = Deadline.Due(new ClockRule(1, ClockUnit.Hours), At("2024-05-13 10:00"), China, NoPause);

        FluentActions.Invoking(() => Deadline.WarnAt(due, new ClockRule(-1, ClockUnit.Hours), China, NoPause))
            .Should().Throw<CalendarException>().Which.Code.Should().Be(CalendarCodes.RuleAmountOutOfRange);
    }
}
