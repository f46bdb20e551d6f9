using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

public class DeadlineLimitTests
{
    private static readonly Instant LastMoment = Instant.From(DateTimeOffset.MaxValue);

    [Theory]
    [InlineData(100_000, ClockUnit.WorkingDays)]
    [InlineData(100_000, ClockUnit.CalendarDays)]
    [InlineData(36_526, ClockUnit.CalendarDays)]
    [InlineData(1_201, ClockUnit.CalendarMonths)]
    [InlineData(100_000, ClockUnit.CalendarMonths)]
    public void A_rule_that_needs_more_than_100_years_is_refused(int amount, ClockUnit unit) =>
        CodeOf(new ClockRule(amount, unit), At("2024-05-13 10:00")).Should().Be(CalendarCodes.RuleBeyondLimit);

    [Theory]
    [InlineData(100_000, ClockUnit.Minutes, "2024-07-21 20:40:00.000")]
    [InlineData(100_000, ClockUnit.Hours, "2035-10-10 02:00:00.000")]
    [InlineData(36_525, ClockUnit.CalendarDays, "2124-05-14 23:59:59.999")]
    [InlineData(1_200, ClockUnit.CalendarMonths, "2124-05-13 23:59:59.999")]
    public void A_rule_within_100_years_is_answered(int amount, ClockUnit unit, string due) =>
        Deadline.Due(new ClockRule(amount, unit), At("2024-05-13 10:00"), China, NoPause).Due.Local().Should().Be(due);

    [Fact]
    public void A_clock_of_100000_working_hours_is_answered()
    {
        var due = Deadline.Due(new ClockRule(100_000, ClockUnit.WorkingHours), At("2027-01-04 09:00"), China, NoPause);

        // 100,000 h = 14,285 days of 7 h and 5 h more; 14,285 days = 2,857 weeks exactly, after which it is Monday again.
        due.Due.Should().Be(At("2027-01-04 15:30").Plus(TimeSpan.FromDays(2857 * 7)));
        due.Provisional.Should().BeTrue();
    }

    [Theory]
    [InlineData(-1, ClockUnit.Hours, CalendarCodes.RuleAmountOutOfRange)]
    [InlineData(100_001, ClockUnit.Minutes, CalendarCodes.RuleAmountOutOfRange)]
    [InlineData(int.MinValue, ClockUnit.CalendarMonths, CalendarCodes.RuleAmountOutOfRange)]
    [InlineData(1, (ClockUnit)7, CalendarCodes.RuleUnknownUnit)]
    [InlineData(1, (ClockUnit)(-1), CalendarCodes.RuleUnknownUnit)]
    public void A_rule_that_is_none_is_refused(int amount, ClockUnit unit, string code) =>
        CodeOf(new ClockRule(amount, unit), At("2024-05-13 10:00")).Should().Be(code);

    [Theory]
    [InlineData(1, ClockUnit.Hours)]
    [InlineData(1, ClockUnit.WorkingHours)]
    [InlineData(1, ClockUnit.WorkingDays)]
    [InlineData(1, ClockUnit.CalendarDays)]
    [InlineData(1, ClockUnit.CalendarMonths)]
    public void A_due_moment_after_the_year_9999_is_refused(int amount, ClockUnit unit) =>
        CodeOf(new ClockRule(amount, unit), At("9999-12-31 23:30")).Should().Be(CalendarCodes.DueOutOfRange);

    [Fact]
    public void The_very_last_day_has_an_end() =>
        Deadline.Due(new ClockRule(0, ClockUnit.EndOfDay), At("9999-12-31 23:30"), China, NoPause).Due.Should().Be(EndOf("9999-12-31"));

    [Fact]
    public void West_of_Greenwich_the_last_day_would_end_after_the_last_UTC_moment()
    {
        var west = China with { Offset = TimeSpan.FromHours(-5) };

        Deadline.TryDue(new ClockRule(0, ClockUnit.EndOfDay), LastMoment, west, NoPause, out _, out var code).Should().BeFalse();
        code.Should().Be(CalendarCodes.StartOutOfRange);
    }

    [Theory]
    [InlineData(long.MinValue)]
    [InlineData(long.MaxValue)]
    public void A_start_without_a_date_is_refused(long from) =>
        CodeOf(new ClockRule(1, ClockUnit.Minutes), new Instant(from)).Should().Be(CalendarCodes.StartOutOfRange);

    [Fact]
    public void A_start_whose_local_year_is_10000_is_refused() =>
        CodeOf(new ClockRule(0, ClockUnit.EndOfDay), LastMoment).Should().Be(CalendarCodes.StartOutOfRange);

    [Theory]
    [InlineData(ClockUnit.Minutes)]
    [InlineData(ClockUnit.WorkingHours)]
    [InlineData(ClockUnit.WorkingDays)]
    [InlineData(ClockUnit.CalendarDays)]
    [InlineData(ClockUnit.EndOfDay)]
    public void A_pause_without_end_is_refused_and_does_not_loop(ClockUnit unit)
    {
        var forever = new Pause(new Instant(long.MinValue), new Instant(long.MaxValue));

        Deadline.TryDue(new ClockRule(1, unit), At("2024-05-13 10:00"), China, [forever], out _, out var code).Should().BeFalse();
        code.Should().Be(CalendarCodes.RuleBeyondLimit);
    }

    [Fact]
    public void A_calendar_without_working_hours_is_refused_and_does_not_loop()
    {
        var closed = China with { Hours = [] };

        Deadline.TryDue(new ClockRule(1, ClockUnit.WorkingHours), At("2024-05-13 10:00"), closed, NoPause, out _, out var code).Should().BeFalse();
        code.Should().Be(CalendarCodes.RuleBeyondLimit);
    }

    [Fact]
    public void Due_throws_with_the_code_that_TryDue_answers() =>
        FluentActions.Invoking(() => Deadline.Due(new ClockRule(100_000, ClockUnit.WorkingDays), At("2024-05-13 10:00"), China, NoPause))
            .Should().Throw<CalendarException>().WithMessage("Expected to compute*").Which.Code.Should().Be(CalendarCodes.RuleBeyondLimit);

    private static string? CodeOf(ClockRule rule, Instant from)
    {
        Deadline.TryDue(rule, from, China, NoPause, out var due, out var code);
        due.Should().BeNull();
        return code;
    }
}
