namespace CaseFlow.Calendar.Tests;

public class ClockRuleTests
{
    [Theory]
    [InlineData("minutes", ClockUnit.Minutes)]
    [InlineData("hours", ClockUnit.Hours)]
    [InlineData("workingHours", ClockUnit.WorkingHours)]
    [InlineData("workingDays", ClockUnit.WorkingDays)]
    [InlineData("calendarDays", ClockUnit.CalendarDays)]
    [InlineData("calendarMonths", ClockUnit.CalendarMonths)]
    public void Each_unit_has_its_name(string text, ClockUnit unit)
    {
        ClockRule.TryCreate(100_000, text, out var rule, out var code).Should().BeTrue();
        rule.Should().Be(new ClockRule(100_000, unit));
        code.Should().BeNull();
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(int.MaxValue)]
    public void The_amount_of_an_end_of_day_rule_is_ignored(int amount)
    {
        ClockRule.TryCreate(amount, "endOfDay", out var rule, out _).Should().BeTrue();
        rule.Should().Be(new ClockRule(0, ClockUnit.EndOfDay));
    }

    [Theory]
    [InlineData(-1, "hours", CalendarCodes.RuleAmountOutOfRange)]
    [InlineData(100_001, "hours", CalendarCodes.RuleAmountOutOfRange)]
    [InlineData(1, "Hours", CalendarCodes.RuleUnknownUnit)]
    [InlineData(1, "", CalendarCodes.RuleUnknownUnit)]
    [InlineData(1, null, CalendarCodes.RuleUnknownUnit)]
    [InlineData(1, "weeks", CalendarCodes.RuleUnknownUnit)]
    public void What_is_no_rule_is_refused(int amount, string? text, string expected)
    {
        ClockRule.TryCreate(amount, text, out var rule, out var code).Should().BeFalse();
        rule.Should().BeNull();
        code.Should().Be(expected);
    }
}
