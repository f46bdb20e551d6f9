namespace CaseFlow.Feel.Tests.Values;

public class TemporalTextTests
{
    [Theory]
    [InlineData("2031-07-19", "date")]
    [InlineData("-0001-07-19", "date")]
    [InlineData("06:07:08", "time")]
    [InlineData("06:07:08@Etc/UTC", "time")]
    [InlineData("T06:07:08Z", "time")]
    [InlineData("2031-07-19T06:07:08", "date and time")]
    [InlineData("2031-07-19T06:07:08@Etc/UTC", "date and time")]
    [InlineData("P1DT1H", "duration")]
    [InlineData("-P1Y", "duration")]
    public void A_literal_is_of_the_kind_that_its_text_has(string text, string kind) => Feel.Show($"@\"{text}\"").Should().StartWith(kind + "(\"");

    [Theory]
    [InlineData("date", "2031-7-19")]
    [InlineData("date", "2031-07-9")]
    [InlineData("date", "31-07-19")]
    [InlineData("date", "02031-07-19")]
    [InlineData("date", "+2031-07-19")]
    [InlineData("date", "--2031-07-19")]
    [InlineData("date", "1000000000-07-19")]
    [InlineData("date", "2031/07/19")]
    [InlineData("date", "2031-07-19Z")]
    [InlineData("date", "2031-07-19T")]
    [InlineData("date", "2031-07-19T06:07:08")]
    [InlineData("date", "2031-13-19")]
    [InlineData("date", "2031-00-19")]
    [InlineData("date", "2031-02-29")]
    [InlineData("date", "2031-07-00")]
    [InlineData("date", " 2031-07-19")]
    [InlineData("date", "2031-07-1９")]
    [InlineData("date", "")]
    [InlineData("time", "")]
    [InlineData("time", "6:07:08")]
    [InlineData("time", "06:7:08")]
    [InlineData("time", "06:07:8")]
    [InlineData("time", "06:07")]
    [InlineData("time", "24:00:01")]
    [InlineData("time", "25:00:00")]
    [InlineData("time", "06:60:00")]
    [InlineData("time", "06:07:60")]
    [InlineData("time", "06:07:08.")]
    [InlineData("time", "06:07:08T")]
    [InlineData("time", "06:07:08ZZ")]
    [InlineData("time", "06:07:08+5")]
    [InlineData("time", "06:07:08+5:00")]
    [InlineData("time", "06:07:08+05:0")]
    [InlineData("time", "06:07:08+05:60")]
    [InlineData("time", "06:07:08+14:01")]
    [InlineData("time", "06:07:08-15:00")]
    [InlineData("time", "06:07:08+01:00@Asia/Tokyo")]
    [InlineData("time", "2031-07-19T06:07:08")]
    [InlineData("date and time", "06:07:08")]
    [InlineData("date and time", "2031-07-1906:07:08")]
    [InlineData("date and time", "2031-07-19 06:07:08")]
    [InlineData("date and time", "2031-02-29T06:07:08")]
    [InlineData("date and time", "2031-07-19T06:07")]
    [InlineData("date and time", "2031-07-19T24:01:00")]
    [InlineData("date and time", "999999999-12-31T24:00:00")]
    [InlineData("date and time", "2031-07-19T06:07:08+19:00")]
    [InlineData("duration", "P")]
    [InlineData("duration", "P1")]
    [InlineData("duration", "1D")]
    [InlineData("duration", "P1H")]
    [InlineData("duration", "P1S")]
    [InlineData("duration", "PT")]
    [InlineData("duration", "P1DT")]
    [InlineData("duration", "P1.D")]
    [InlineData("duration", "PT1.5H")]
    [InlineData("duration", "PT1S1S")]
    [InlineData("duration", "P1Y1D")]
    [InlineData("duration", "P-1D")]
    [InlineData("duration", "+P1D")]
    [InlineData("duration", "p1d")]
    [InlineData("duration", "PT1000000000000000001S")]
    [InlineData("duration", "P9999999999999999999M")]
    public void What_is_not_written_as_the_standard_asks_is_null(string function, string text) =>
        Feel.Failure($"{function}(\"{text}\")").Should().Be(FeelCodes.InvalidValue);

    [Theory]
    [InlineData("06:07:08@Mars/Olympus", "Mars/Olympus")]
    [InlineData("2031-07-19T06:07:08@Mars/Olympus", "Mars/Olympus")]
    [InlineData("06:07:08@../../etc/hostname", "../../etc/hostname")]
    [InlineData("06:07:08@localtime", "localtime")]
    [InlineData("06:07:08@", "")]
    public void A_zone_that_nobody_knows_is_null_and_named(string text, string zone)
    {
        var result = Feel.Run($"@\"{text}\"");
        result.Value.Should().Be(FeelValue.Missing);
        var diagnostic = result.Diagnostics.Should().ContainSingle().Subject;
        diagnostic.Code.Should().Be(FeelCodes.UnknownZone);
        diagnostic.Arguments["found"].Should().Be(zone);
    }

    [Fact]
    public void A_literal_that_is_none_is_null_and_says_why_when_it_is_read()
    {
        Feel.Run("@\"cheese\" = null").Value.Should().Be(FeelValue.True);
        Feel.Run("if true then 1 else @\"cheese\"").Diagnostics.Should().BeEmpty();
        Feel.Run("1 + @\"cheese\"").Diagnostics[0].Should().Match<FeelDiagnostic>(d => d.Code == FeelCodes.InvalidValue && d.Position == 4);
    }

    [Theory]
    [InlineData("2031-07-19")]
    [InlineData("06:07:08.000000009")]
    [InlineData("06:07:08@Asia/Tokyo")]
    [InlineData("2031-07-19T06:07:08-03:30")]
    [InlineData("-P1DT0.1S")]
    [InlineData("-P1Y1M")]
    public void String_gives_what_was_read(string text) => Feel.Show($"string(@\"{text}\")").Should().Be($"\"{text}\"");
}
