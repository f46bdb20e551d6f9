using FluentAssertions;
using Xunit;

namespace CaseFlow.Feel.Tests.Constants;

public class PassingTests
{
    [Theory]
    [InlineData("-", "-", true)]
    [InlineData("5", "5", false)]
    [InlineData("1 + 1", "2", false)]
    [InlineData("-5", "-5", false)]
    [InlineData("< 5", "..5)", false)]
    [InlineData("<= 5", "..5]", false)]
    [InlineData("> 5", "(5..", false)]
    [InlineData(">= 5", "[5..", false)]
    [InlineData("= 5", "5", false)]
    [InlineData("[1..5]", "[1..5]", false)]
    [InlineData("]1..5[", "(1..5)", false)]
    [InlineData("[5..1]", "", false)]
    [InlineData("[1..5], 7, > 9", "[1..5] 7 (9..", false)]
    [InlineData("[1..5], (5..7)", "[1..7)", false)]
    [InlineData("[1..5), (5..7)", "[1..5) (5..7)", false)]
    [InlineData("< 5, >= 5", "-", false)]
    [InlineData("not(5)", "..5) (5..", true)]
    [InlineData("not([1..5], 7)", "..1) (5..7) (7..", false)]
    [InlineData("[1, 2, 3]", "1 2 3", false)]
    [InlineData("null", "", true)]
    [InlineData("not(null)", "-", false)]
    [InlineData("5, null", "5", true)]
    [InlineData("? > 5", "(5..", false)]
    [InlineData("5 < ?", "(5..", false)]
    [InlineData("? > 5 and ? < 7", "(5..7)", false)]
    [InlineData("? < 5 or ? = 7", "..5) 7", false)]
    [InlineData("? in [1..5]", "[1..5]", false)]
    [InlineData("? between 1 and 5", "[1..5]", false)]
    [InlineData("not(? > 5)", "..5]", false)]
    [InlineData("\"a\", \"b\"", "\"a\" \"b\"", false)]
    [InlineData("not(\"a\")", "..\"a\") (\"a\"..", true)]
    [InlineData("true", "true", false)]
    [InlineData("not(true)", "false", true)]
    [InlineData("true, false", "[false..true]", false)]
    [InlineData("date(\"2026-01-31\")", "2026-01-31", false)]
    [InlineData("< @\"2026-01-31\", [@\"2026-02-01\"..@\"2026-02-03\"]", "..2026-01-31) [2026-02-01..2026-02-03]", false)]
    [InlineData("<= @\"2026-01-31\", [@\"2026-02-01\"..@\"2026-02-03\"]", "..2026-02-03]", false)]
    [InlineData("< time(\"10:00:00\")", "..10:00:00)", false)]
    [InlineData("duration(\"P1D\")", "P1D", false)]
    [InlineData("> duration(\"P1Y\")", "(P1Y..", false)]
    public void What_passes_is_told_as_intervals(string tests, string expected, bool hasNull)
    {
        var passing = FeelUnaryTests.Parse(tests).Tests!.Passing();

        passing.Should().NotBeNull();
        string.Join(' ', passing!.Intervals.Select(Written)).Should().Be(expected);
        passing.HasNull.Should().Be(hasNull);
    }

    [Theory]
    [InlineData("limit")]
    [InlineData("< limit")]
    [InlineData("[1..limit]")]
    [InlineData("? + 1 > 5")]
    [InlineData("starts with(?, \"a\")")]
    [InlineData("< today()")]
    [InlineData("date(\"nonsense\")")]
    [InlineData("1, \"a\"")]
    [InlineData("{a: 1}")]
    [InlineData("time(\"10:00:00\"), time(\"10:00:00Z\")")]
    public void What_does_more_than_compare_with_constants_is_left_open(string tests) =>
        FeelUnaryTests.Parse(tests).Tests!.Passing().Should().BeNull();

    [Fact]
    public void It_stops_when_the_budget_is_spent() =>
        FeelUnaryTests.Parse("1, 2, 3").Tests!.Passing(new FeelBudget(5)).Should().BeNull();

    [Theory]
    [InlineData("1", "2", "1.5")]
    [InlineData("1", "9", "2")]
    [InlineData("1.2", "9", "2")]
    [InlineData("null", "9", "8")]
    [InlineData("1", "null", "2")]
    [InlineData("\"a\"", "\"b\"", "\"aa\"")]
    [InlineData("\"a\"", "\"aa\"", "\"aA\"")]
    [InlineData("null", "\"\"", "null")]
    [InlineData("@\"2026-01-31\"", "@\"2026-02-01\"", "null")]
    [InlineData("@\"2026-01-31\"", "@\"2026-02-02\"", "date(\"2026-02-01\")")]
    [InlineData("@\"23:59:59\"", "null", "null")]
    [InlineData("false", "true", "null")]
    [InlineData("duration(\"P1Y\")", "duration(\"P1Y1M\")", "null")]
    public void A_value_between_two_is_simple(string low, string high, string expected)
    {
        var between = FeelOrder.Between(End(low), End(high));

        (between is null ? "null" : FeelText.Show(between)).Should().Be(expected.StartsWith("date", StringComparison.Ordinal) ? FeelText.Show(End(expected)!) : expected);
    }

    private static FeelValue? End(string text) =>
        FeelExpression.Parse(text).Expression!.Evaluate(new Dictionary<string, FeelValue>(), default(DateTimeOffset)).Value is var value and not FeelValue.Null ? value : null;

    private static string Written(FeelInterval interval) => interval switch
    {
        { Low: null, High: null } => "-",
        { IsPoint: true } => Plain(interval.Low!),
        _ => (interval.Low is null ? "" : (interval.LowIncluded ? "[" : "(") + Plain(interval.Low)) + ".."
            + (interval.High is null ? "" : Plain(interval.High) + (interval.HighIncluded ? "]" : ")")),
    };

    private static string Plain(FeelValue value) => value switch
    {
        FeelValue.Date date => date.Value.ToString(),
        FeelValue.Time time => time.Value.ToString(),
        FeelValue.DayTimeDuration duration => duration.Value.ToString(),
        FeelValue.YearMonthDuration => "P1Y",
        _ => FeelText.Show(value),
    };
}
