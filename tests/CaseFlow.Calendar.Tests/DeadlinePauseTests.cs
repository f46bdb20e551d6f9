using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

public class DeadlinePauseTests
{
    [Theory]
    [InlineData("2024-05-13 10:10~2024-05-13 10:40", "2024-05-13 11:30:00.000", 30)]
    [InlineData("2024-05-13 10:10~2024-05-13 10:30;2024-05-13 10:20~2024-05-13 10:40", "2024-05-13 11:30:00.000", 30)] // overlapping
    [InlineData("2024-05-13 10:30~2024-05-13 10:40;2024-05-13 10:10~2024-05-13 10:30", "2024-05-13 11:30:00.000", 30)] // touching, unordered
    [InlineData("2024-05-13 10:10~2024-05-13 11:10;2024-05-13 10:20~2024-05-13 10:30", "2024-05-13 12:00:00.000", 60)] // one inside the other
    [InlineData("2024-05-13 09:00~2024-05-13 10:00", "2024-05-13 11:00:00.000", 0)] // before the start
    [InlineData("2024-05-13 09:00~2024-05-13 10:10", "2024-05-13 11:10:00.000", 10)] // over the start
    [InlineData("2024-05-13 11:00~2024-05-13 12:00", "2024-05-13 11:00:00.000", 0)] // from the due moment on
    [InlineData("2024-05-13 10:59~2024-05-13 11:59", "2024-05-13 12:00:00.000", 60)]
    [InlineData("2024-05-13 10:10~2024-05-13 10:40;2024-05-13 11:10~2024-05-13 11:20", "2024-05-13 11:40:00.000", 40)] // second one only met because of the first
    [InlineData("2024-05-13 10:40~2024-05-13 10:10", "2024-05-13 11:00:00.000", 0)] // ends before it starts
    public void A_running_clock_is_moved_by_the_wall_time_of_pauses(string pauses, string due, int pausedMinutes)
    {
        var result = Deadline.Due(new ClockRule(1, ClockUnit.Hours), At("2024-05-13 10:00"), China, Pauses(pauses));

        result.Due.Local().Should().Be(due);
        result.Paused.Should().Be(TimeSpan.FromMinutes(pausedMinutes));
    }

    [Theory]
    [InlineData("2024-05-13 11:00~2024-05-13 14:00", "2024-05-13 16:30:00.000", 90)] // lunch inside the pause is not working time
    [InlineData("2024-05-13 12:00~2024-05-13 13:30", "2024-05-13 15:00:00.000", 0)] // lunch only
    [InlineData("2024-05-13 14:30~2024-05-14 09:30", "2024-05-14 10:00:00.000", 210)]
    [InlineData("2024-05-10 14:30~2024-05-12 09:30", "2024-05-13 15:00:00.000", 0)]
    public void A_working_hours_clock_is_moved_by_the_working_time_within_pauses(string pauses, string due, int pausedMinutes)
    {
        var result = Deadline.Due(new ClockRule(4, ClockUnit.WorkingHours), At("2024-05-13 09:30"), China, Pauses(pauses));

        result.Due.Local().Should().Be(due);
        result.Paused.Should().Be(TimeSpan.FromMinutes(pausedMinutes));
    }

    [Theory]
    [InlineData("", "2024-05-15", 0)]
    [InlineData("2024-05-14 09:00~2024-05-14 17:00", "2024-05-15", 0)] // within one day
    [InlineData("2024-05-14 09:00~2024-05-15 09:00", "2024-05-16", 1)]
    [InlineData("2024-05-13 15:00~2024-05-14 09:00", "2024-05-16", 1)] // over the end of the start day
    [InlineData("2024-05-15 15:00~2024-05-16 09:00", "2024-05-16", 1)] // over the end of the due day
    [InlineData("2024-05-16 00:00~2024-05-17 00:00", "2024-05-15", 0)] // after the due day
    [InlineData("2024-05-15 15:00~2024-05-18 09:00", "2024-05-20", 3)] // Wednesday to Saturday: Wednesday, Thursday, Friday stopped
    [InlineData("2024-05-14 09:00~2024-05-15 09:00;2024-05-14 12:00~2024-05-15 10:00", "2024-05-16", 1)] // overlapping
    [InlineData("2024-05-14 00:00~2024-05-15 00:00", "2024-05-16", 1)] // one whole day
    [InlineData("2024-05-10 09:00~2024-05-13 10:00", "2024-05-15", 0)] // ended on the start day
    [InlineData("2024-05-14 10:00~2024-05-14 23:59:59.999", "2024-05-15", 0)] // resumed in the last millisecond
    [InlineData("2024-05-14 23:59:59.999~2024-05-15 00:00", "2024-05-16", 1)] // stopped in the last millisecond only
    public void A_working_day_clock_is_moved_by_each_working_day_at_whose_end_it_stands_still(string pauses, string due, int days)
    {
        var result = Deadline.Due(new ClockRule(2, ClockUnit.WorkingDays), At("2024-05-13 10:00"), China, Pauses(pauses));

        result.Due.Should().Be(EndOf(due));
        result.Paused.Should().Be(TimeSpan.FromDays(days));
    }

    [Fact]
    public void A_pause_over_a_weekend_costs_a_working_day_clock_its_working_days_only()
    {
        var due = Deadline.Due(new ClockRule(2, ClockUnit.WorkingDays), At("2024-05-16 10:00"), China, Pauses("2024-05-17 15:00~2024-05-20 10:00"));

        due.Due.Should().Be(EndOf("2024-05-21"), "of Friday, Saturday and Sunday only Friday would have counted");
        due.Paused.Should().Be(TimeSpan.FromDays(1));
    }

    [Theory]
    [InlineData(3, ClockUnit.CalendarDays, "2024-05-17 15:00~2024-05-20 10:00", "2024-05-22", 3)]
    [InlineData(1, ClockUnit.CalendarMonths, "2024-05-17 15:00~2024-05-20 10:00", "2024-06-19", 3)]
    [InlineData(0, ClockUnit.EndOfDay, "2024-05-16 15:00~2024-05-18 10:00", "2024-05-18", 2)]
    [InlineData(0, ClockUnit.EndOfDay, "2024-05-16 15:00~2024-05-16 18:00", "2024-05-16", 0)]
    public void Calendar_clocks_are_moved_by_each_day_at_whose_end_they_stand_still(int amount, ClockUnit unit, string pauses, string due, int days)
    {
        var result = Deadline.Due(new ClockRule(amount, unit), At("2024-05-16 10:00"), China, Pauses(pauses));

        result.Due.Should().Be(EndOf(due));
        result.Paused.Should().Be(TimeSpan.FromDays(days));
    }

    [Fact]
    public void A_make_up_day_that_was_stopped_is_not_told_as_counted()
    {
        var due = Deadline.Due(new ClockRule(1, ClockUnit.WorkingDays), At("2024-05-10 10:00"), China, Pauses("2024-05-11 10:00~2024-05-12 10:00"));

        due.Due.Should().Be(EndOf("2024-05-13"));
        due.MakeUpDays.Should().BeEmpty();
        due.SkippedWeekendDays.Should().Be(1);
    }

    [Fact]
    public void Recomputing_with_a_pause_equals_computing_with_it()
    {
        var rule = new ClockRule(3, ClockUnit.WorkingDays);
        var pauses = Pauses("2024-05-14 09:00~2024-05-16 09:00");
        var open = Deadline.Due(rule, At("2024-05-13 10:00"), China, NoPause);

        Deadline.Recompute(open, China, pauses).Should().Be(Deadline.Due(rule, At("2024-05-13 10:00"), China, pauses));
    }
}
