namespace CaseFlow.Feel.Tests.Evaluation;

public class TemporalPropertyTests
{
    [Theory]
    [InlineData("@\"2031-07-19\"", "year", "2031")]
    [InlineData("@\"-0044-03-15\"", "year", "-44")]
    [InlineData("@\"2031-07-19\"", "month", "7")]
    [InlineData("@\"2031-07-19\"", "day", "19")]
    [InlineData("@\"2031-07-19\"", "weekday", "6")]
    [InlineData("@\"2031-07-20\"", "weekday", "7")]
    [InlineData("@\"2031-07-19T06:07:08.5\"", "year", "2031")]
    [InlineData("@\"2031-07-19T06:07:08.5\"", "month", "7")]
    [InlineData("@\"2031-07-19T06:07:08.5\"", "day", "19")]
    [InlineData("@\"2031-07-19T06:07:08.5\"", "weekday", "6")]
    [InlineData("@\"2031-07-19T06:07:08.5\"", "hour", "6")]
    [InlineData("@\"2031-07-19T06:07:08.5\"", "minute", "7")]
    [InlineData("@\"2031-07-19T06:07:08.5\"", "second", "8.5")]
    [InlineData("date and time(\"2031-07-19\")", "hour", "0")]
    [InlineData("@\"2031-07-19T06:07:08-03:30\"", "time offset", "duration(\"-PT3H30M\")")]
    [InlineData("@\"2031-07-19T06:07:08@Europe/Berlin\"", "time offset", "duration(\"PT2H\")")]
    [InlineData("@\"2031-01-19T06:07:08@Europe/Berlin\"", "time offset", "duration(\"PT1H\")")]
    [InlineData("@\"2031-07-19T06:07:08\"", "time offset", "null")]
    [InlineData("@\"2031-07-19T06:07:08@Europe/Berlin\"", "timezone", "\"Europe/Berlin\"")]
    [InlineData("@\"2031-07-19T06:07:08+01:00\"", "timezone", "null")]
    [InlineData("@\"06:07:08.000000009\"", "second", "8.000000009")]
    [InlineData("@\"06:07:08\"", "hour", "6")]
    [InlineData("@\"06:07:08\"", "minute", "7")]
    [InlineData("@\"06:07:08Z\"", "time offset", "duration(\"PT0S\")")]
    [InlineData("@\"06:07:08@Asia/Tokyo\"", "timezone", "\"Asia/Tokyo\"")]
    [InlineData("@\"06:07:08\"", "timezone", "null")]
    [InlineData("@\"P3DT4H5M6.7S\"", "days", "3")]
    [InlineData("@\"P3DT4H5M6.7S\"", "hours", "4")]
    [InlineData("@\"P3DT4H5M6.7S\"", "minutes", "5")]
    [InlineData("@\"P3DT4H5M6.7S\"", "seconds", "6.7")]
    [InlineData("@\"-P3DT4H5M6.7S\"", "hours", "-4")]
    [InlineData("@\"PT4H\"", "days", "0")]
    [InlineData("@\"P3Y4M\"", "years", "3")]
    [InlineData("@\"P3Y4M\"", "months", "4")]
    [InlineData("@\"-P16M\"", "years", "-1")]
    [InlineData("@\"-P16M\"", "months", "-4")]
    public void A_part_is_told(string value, string property, string expected) =>
        Feel.Show($"value.{property}", ("value", Feel.Run(value).Value)).Should().Be(expected);

    [Theory]
    [InlineData("@\"2031-07-19\"", "hour")]
    [InlineData("@\"2031-07-19\"", "time offset")]
    [InlineData("@\"06:07:08\"", "year")]
    [InlineData("@\"P3Y\"", "days")]
    [InlineData("@\"P3D\"", "years")]
    [InlineData("@\"P3D\"", "Days")]
    [InlineData("@\"2031-07-19T06:07:08\"", "cheese")]
    public void A_part_that_the_kind_does_not_have_is_null_with_a_reason(string value, string property) =>
        Feel.Failure($"value.{property}", ("value", Feel.Run(value).Value)).Should().Be(FeelCodes.MissingEntry);

    [Fact]
    public void Parts_of_a_list_are_a_list() => Feel.Show("[@\"2031-07-19\", @\"2032-08-20\"].year").Should().Be("[2031, 2032]");
}
