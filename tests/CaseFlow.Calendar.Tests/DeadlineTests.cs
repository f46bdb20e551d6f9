using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

public class DeadlineTests
{
    [Theory]
    [InlineData(5, ClockUnit.Minutes, "2024-02-10 23:58", "2024-02-11 00:03:00.000")]
    [InlineData(0, ClockUnit.Minutes, "2024-02-10 23:58", "2024-02-10 23:58:00.000")]
    [InlineData(36, ClockUnit.Hours, "2024-02-28 18:00", "2024-03-01 06:00:00.000")]
    [InlineData(36, ClockUnit.Hours, "2023-02-27 18:00", "2023-03-01 06:00:00.000")]
    public void Running_units_run_through_nights_and_holidays(int amount, ClockUnit unit, string from, string due) =>
        DueOf(amount, unit, from).Should().Be(due);

    [Theory]
    [InlineData(2, "2024-05-13 09:00", "2024-05-13 11:00:00.000")]
    [InlineData(3, "2024-05-13 09:00", "2024-05-13 12:00:00.000")] // used up at the end of the span
    [InlineData(4, "2024-05-13 09:00", "2024-05-13 14:30:00.000")]
    [InlineData(7, "2024-05-13 09:00", "2024-05-13 17:30:00.000")]
    [InlineData(1, "2024-05-13 12:30", "2024-05-13 14:30:00.000")] // starts at lunch
    [InlineData(1, "2024-05-13 03:00", "2024-05-13 10:00:00.000")] // starts before work
    [InlineData(1, "2024-05-17 17:00", "2024-05-20 09:30:00.000")] // over a weekend
    [InlineData(1, "2024-05-18 10:00", "2024-05-20 10:00:00.000")] // starts on a Saturday
    [InlineData(1, "2024-05-10 17:30", "2024-05-11 10:00:00.000")] // into a make-up Saturday
    [InlineData(2, "2024-02-09 16:30", "2024-02-18 10:00:00.000")] // over Spring Festival into a make-up Sunday
    [InlineData(0, "2024-05-18 10:00", "2024-05-18 10:00:00.000")]
    public void Working_hours_run_in_working_time_only(int amount, string from, string due) =>
        DueOf(amount, ClockUnit.WorkingHours, from).Should().Be(due);

    [Theory]
    [InlineData(1, "2024-05-13 00:00", "2024-05-14")]
    [InlineData(1, "2024-05-13 23:59", "2024-05-14")] // the hour does not matter
    [InlineData(1, "2024-05-18 10:00", "2024-05-20")] // starts on a Saturday
    [InlineData(1, "2024-02-09 10:00", "2024-02-18")] // Spring Festival, then a make-up Sunday
    [InlineData(3, "2024-02-08 10:00", "2024-02-19")]
    [InlineData(4, "2024-09-27 10:00", "2024-10-09")] // Sunday 29 September worked, National Day 1–7 October
    [InlineData(7, "2024-09-27 10:00", "2024-10-12")] // Saturday 12 October worked
    [InlineData(1, "2020-01-23 10:00", "2020-02-03")] // holiday extended by a second notice
    [InlineData(0, "2024-05-18 10:00", "2024-05-18")]
    [InlineData(0, "2024-05-17 10:00", "2024-05-17")]
    [InlineData(2, "2023-12-29 09:00", "2024-01-03")] // over New Year
    public void Working_days_end_with_the_nth_working_day_after_the_start(int amount, string from, string due) =>
        DueOf(amount, ClockUnit.WorkingDays, from).Should().Be(due + " 23:59:59.999");

    [Fact]
    public void An_enterprise_registered_on_10_May_2024_is_due_on_20_May_with_the_make_up_Saturday_and_on_21_May_without()
    {
        var rule = new ClockRule(7, ClockUnit.WorkingDays);
        var without = China with { MakeUpDays = China.MakeUpDays.Remove(Date("2024-05-11")) };

        Deadline.Due(rule, At("2024-05-10 10:00"), China, NoPause).Due.Should().Be(EndOf("2024-05-20"));
        Deadline.Due(rule, At("2024-05-10 10:00"), without, NoPause).Due.Should().Be(EndOf("2024-05-21"));
    }

    [Theory]
    [InlineData(1, ClockUnit.CalendarDays, "2024-02-28 12:00", "2024-02-29")]
    [InlineData(2, ClockUnit.CalendarDays, "2023-02-27 12:00", "2023-03-01")]
    [InlineData(0, ClockUnit.CalendarDays, "2024-02-10 12:00", "2024-02-10")]
    [InlineData(1, ClockUnit.CalendarMonths, "2024-01-31 12:00", "2024-02-29")]
    [InlineData(1, ClockUnit.CalendarMonths, "2023-01-31 12:00", "2023-02-28")]
    [InlineData(1, ClockUnit.CalendarMonths, "2024-02-29 12:00", "2024-03-29")]
    [InlineData(12, ClockUnit.CalendarMonths, "2024-02-29 12:00", "2025-02-28")]
    [InlineData(3, ClockUnit.CalendarMonths, "2023-11-30 12:00", "2024-02-29")]
    [InlineData(0, ClockUnit.CalendarMonths, "2024-02-29 12:00", "2024-02-29")]
    [InlineData(0, ClockUnit.EndOfDay, "2024-02-10 00:00", "2024-02-10")]
    [InlineData(0, ClockUnit.EndOfDay, "2024-02-10 23:59:59.999", "2024-02-10")]
    public void Calendar_units_end_with_the_local_day(int amount, ClockUnit unit, string from, string due) =>
        DueOf(amount, unit, from).Should().Be(due + " 23:59:59.999");

    [Fact]
    public void The_local_day_is_meant_when_UTC_still_has_the_day_before()
    {
        var from = Instant.From(new DateTimeOffset(2024, 5, 12, 17, 0, 0, TimeSpan.Zero));

        Deadline.Due(new ClockRule(0, ClockUnit.EndOfDay), from, China, NoPause).Due.Should().Be(EndOf("2024-05-13"));
    }

    [Fact]
    public void An_end_of_day_rule_is_written_with_amount_0() =>
        Deadline.Due(new ClockRule(-7, ClockUnit.EndOfDay), At("2024-05-13 10:00"), China, NoPause)
            .Rule.Should().Be(new ClockRule(0, ClockUnit.EndOfDay));

    [Fact]
    public void A_due_date_tells_each_skipped_and_each_make_up_day()
    {
        var due = Deadline.Due(new ClockRule(7, ClockUnit.WorkingDays), At("2024-09-27 10:00"), China, NoPause);

        due.SkippedHolidays.Should().Equal(Enumerable.Range(1, 7).Select(d => new DateOnly(2024, 10, d)));
        due.SkippedWeekendDays.Should().Be(1, "only Saturday 28 September is an ordinary weekend day");
        due.MakeUpDays.Should().Equal(Date("2024-09-29"), Date("2024-10-12"));
        due.Paused.Should().Be(TimeSpan.Zero);
        due.CalendarVersion.Should().Be(China.Version);
    }

    [Theory]
    [InlineData("2024-05-11 17:00", 1)]
    [InlineData("2024-05-11 18:00", 0)]
    public void A_make_up_day_is_told_only_when_time_of_it_was_counted(string from, int told) =>
        Deadline.Due(new ClockRule(1, ClockUnit.WorkingHours), At(from), China, NoPause).MakeUpDays.Should().HaveCount(told);

    [Fact]
    public void Running_and_calendar_rules_skip_nothing()
    {
        var due = Deadline.Due(new ClockRule(30, ClockUnit.CalendarDays), At("2024-09-27 10:00"), China, NoPause);

        due.SkippedHolidays.Should().BeEmpty();
        due.SkippedWeekendDays.Should().Be(0);
        due.MakeUpDays.Should().BeEmpty();
    }

    [Theory]
    [InlineData(3, ClockUnit.WorkingDays, "2026-11-20 10:00", false)]
    [InlineData(3, ClockUnit.WorkingDays, "2026-12-24 10:00", true)] // the notice of 2027 may still move 29–31 December
    [InlineData(30, ClockUnit.WorkingDays, "2026-12-01 10:00", true)]
    [InlineData(1, ClockUnit.WorkingHours, "2027-03-01 10:00", true)]
    [InlineData(3, ClockUnit.CalendarDays, "2027-03-01 10:00", false)]
    public void A_working_time_rule_touching_a_year_without_notice_is_provisional(int amount, ClockUnit unit, string from, bool provisional) =>
        Deadline.Due(new ClockRule(amount, unit), At(from), China, NoPause).Provisional.Should().Be(provisional);

    [Fact]
    public void A_year_without_notice_counts_weekends_only() =>
        DueOf(5, ClockUnit.WorkingDays, "2027-09-30 10:00").Should().Be("2027-10-07 23:59:59.999");

    [Fact]
    public void A_newer_calendar_moves_an_open_due_date_and_settles_it()
    {
        var open = Deadline.Due(new ClockRule(1, ClockUnit.WorkingDays), At("2027-09-30 10:00"), China, NoPause);
        var newer = China with
        {
            Version = "newer",
            Holidays = China.Holidays.Union(Enumerable.Range(1, 7).Select(d => new DateOnly(2027, 10, d))),
            PublishedYears = China.PublishedYears.Add(2027),
        };

        var again = Deadline.Recompute(open, newer, NoPause);

        open.Should().Match<DueDate>(d => d.Provisional && d.Due == EndOf("2027-10-01"));
        again.Should().Match<DueDate>(d => !d.Provisional && d.Due == EndOf("2027-10-08") && d.CalendarVersion == "newer");
    }

    [Fact]
    public void Due_dates_are_compared_by_content()
    {
        var rule = new ClockRule(8, ClockUnit.WorkingDays);
        var one = Deadline.Due(rule, At("2024-09-27 10:00"), China, NoPause);
        var same = Deadline.Due(rule, At("2024-09-27 10:00"), China, NoPause);

        same.Should().Be(one);
        same.GetHashCode().Should().Be(one.GetHashCode());
        (one with { MakeUpDays = [] }).Should().NotBe(one);
    }

    [Fact]
    public void A_due_date_survives_plain_JSON()
    {
        var due = Deadline.Due(new ClockRule(7, ClockUnit.WorkingDays), At("2024-09-27 10:00"), China, Pauses("2024-09-29 10:00~2024-09-30 10:00"));

        var json = System.Text.Json.JsonSerializer.Serialize(due);

        System.Text.Json.JsonSerializer.Deserialize<DueDate>(json).Should().Be(due);
    }

    private static string DueOf(int amount, ClockUnit unit, string from) =>
        Deadline.Due(new ClockRule(amount, unit), At(from), China, NoPause).Due.Local();
}
