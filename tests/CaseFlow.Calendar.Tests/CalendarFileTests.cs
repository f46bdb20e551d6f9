using System.Text;
using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

public class CalendarFileTests
{
    private const string Good = """
        {
          "format": "caseflow-calendar/1",
          "version": "v1",
          "attribution": "made up",
          "offset": "+08:00",
          "hours": { "spans": ["09:00-12:00", "13:30-17:30"], "source": "assumed" },
          "years": [
            {
              "year": 2024,
              "papers": ["https://example.org/2024"],
              "holidays": [
                { "name": "元旦", "off": ["2024-01-01"], "worked": [] },
                { "name": "劳动节", "off": ["2024-05-01..2024-05-05"], "worked": ["2024-04-28", "2024-05-11"] }
              ]
            }
          ]
        }
        """;

    [Fact]
    public void A_good_file_is_read_whole()
    {
        var calendar = Read(Good).Calendar!;

        calendar.Offset.Should().Be(TimeSpan.FromHours(8));
        calendar.Hours.Should().Equal(new WorkingSpan(new(9, 0), new(12, 0)), new WorkingSpan(new(13, 30), new(17, 30)));
        calendar.Holidays.Should().HaveCount(6).And.Contain([Date("2024-01-01"), Date("2024-05-01"), Date("2024-05-05")]);
        calendar.MakeUpDays.Should().BeEquivalentTo([Date("2024-04-28"), Date("2024-05-11")]);
        calendar.PublishedYears.Should().BeEquivalentTo([2024]);
        calendar.HolidayNames[Date("2024-05-03")].Should().Be("劳动节");
        calendar.Version.Should().MatchRegex(@"^v1\+[0-9a-f]{12}$");
    }

    [Fact]
    public void The_version_follows_the_content_not_the_writing()
    {
        var version = Read(Good).Calendar!.Version;

        Read(Good.Replace(" ", "", StringComparison.Ordinal)).Calendar!.Version.Should().Be(version);
        Read(Good.Replace("..2024-05-05", "..2024-05-04", StringComparison.Ordinal)).Calendar!.Version.Should().NotBe(version);
        Read(Good.Replace("2024-05-11", "2024-05-12", StringComparison.Ordinal)).Calendar!.Version.Should().NotBe(version);
        Read(Good.Replace("17:30", "17:00", StringComparison.Ordinal)).Calendar!.Version.Should().NotBe(version);
        Read(Good.Replace("+08:00", "+09:00", StringComparison.Ordinal)).Calendar!.Version.Should().NotBe(version);
        Read(Good.Replace("元旦", "新年", StringComparison.Ordinal)).Calendar!.Version.Should().NotBe(version);
    }

    [Fact]
    public void A_byte_order_mark_is_passed_over() =>
        CalendarFile.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Good)]).Errors.Should().BeEmpty();

    [Theory]
    [InlineData("\"offset\": \"+08:00\"", "\"offset\": \"+08:00\", \"zone\": 1", CalendarCodes.FileUnknownProperty, 5, "zone")]
    [InlineData("\"version\": \"v1\"", "\"version\": \"v1\", \"version\": \"v2\"", CalendarCodes.FileDuplicateProperty, 3, "version")]
    [InlineData("\"version\": \"v1\",", "", CalendarCodes.FileMissingProperty, 1, "")]
    [InlineData("\"v1\"", "1", CalendarCodes.FileWrongValue, 3, "version")]
    [InlineData("\"v1\"", "\" \"", CalendarCodes.FileWrongValue, 3, "version")]
    [InlineData("calendar/1", "calendar/2", CalendarCodes.FileUnknownFormat, 2, "format")]
    [InlineData("+08:00", "08:00", CalendarCodes.FileWrongOffset, 5, "offset")]
    [InlineData("+08:00", "+15:00", CalendarCodes.FileWrongOffset, 5, "offset")]
    [InlineData("+08:00", "+14:30", CalendarCodes.FileWrongOffset, 5, "offset")]
    [InlineData("09:00-12:00", "12:00-09:00", CalendarCodes.FileWrongSpan, 6, "hours.spans[0]")]
    [InlineData("09:00-12:00", "9:00-12:00", CalendarCodes.FileWrongSpan, 6, "hours.spans[0]")]
    [InlineData("09:00-12:00", "09:00-24:00", CalendarCodes.FileWrongSpan, 6, "hours.spans[0]")]
    [InlineData("09:00-12:00", "09:00-14:00", CalendarCodes.FileOverlappingSpans, 6, "hours.spans[1]")]
    [InlineData("[\"09:00-12:00\", \"13:30-17:30\"]", "[]", CalendarCodes.FileWrongValue, 6, "hours.spans")]
    [InlineData("\"year\": 2024", "\"year\": \"2024\"", CalendarCodes.FileWrongYear, 9, "years[0].year")]
    [InlineData("\"year\": 2024", "\"year\": 0", CalendarCodes.FileWrongYear, 9, "years[0].year")]
    [InlineData("\"year\": 2024", "\"year\": 2024.5", CalendarCodes.FileWrongYear, 9, "years[0].year")]
    [InlineData("\"year\": 2024", "\"year\": 2023", CalendarCodes.FileDateOutsideYear, 12, "years[0].holidays[0].off[0]")]
    [InlineData("[\"https://example.org/2024\"]", "[]", CalendarCodes.FileWrongValue, 10, "years[0].papers")]
    [InlineData("[\"2024-01-01\"]", "[\"2024-02-30\"]", CalendarCodes.FileWrongDate, 12, "years[0].holidays[0].off[0]")]
    [InlineData("[\"2024-01-01\"]", "[\"2024-1-1\"]", CalendarCodes.FileWrongDate, 12, "years[0].holidays[0].off[0]")]
    [InlineData("..2024-05-05", "..2024-04-05", CalendarCodes.FileWrongDate, 13, "years[0].holidays[1].off[0]")]
    [InlineData("..2024-05-05", "..2024-05-05..2024-05-06", CalendarCodes.FileWrongDate, 13, "years[0].holidays[1].off[0]")]
    [InlineData("2024-05-11", "2024-05-10", CalendarCodes.FileMakeUpNotWeekend, 13, "years[0].holidays[1].worked[1]")]
    [InlineData("2024-05-11", "2024-05-04", CalendarCodes.FileHolidayAndMakeUp, 13, "years[0].holidays[1].worked[1]")]
    [InlineData("2024-05-11", "2024-04-28", CalendarCodes.FileDuplicateDate, 13, "years[0].holidays[1].worked[1]")]
    [InlineData("[\"2024-01-01\"]", "[\"2024-01-01\", \"2024-01-01\"]", CalendarCodes.FileDuplicateDate, 12, "years[0].holidays[0].off[1]")]
    [InlineData("\"worked\": []", "\"worked\": [\"2024-05-05\"]", CalendarCodes.FileHolidayAndMakeUp, 13, "years[0].holidays[1].off[0]")]
    [InlineData("\"made up\"", "\"\\ud800\"", CalendarCodes.FileNotJson, 4, "")]
    [InlineData("\"v1\",", "\"v1\", // comment", CalendarCodes.FileNotJson, 3, "")]
    [InlineData("\"made up\"", "[[[[[[[[[]]]]]]]]]", CalendarCodes.FileNotJson, 4, "")]
    public void A_wrong_file_is_refused_with_the_place(string part, string replacement, string code, int line, string path)
    {
        Good.Should().Contain(part);

        var result = Read(Good.Replace(part, replacement, StringComparison.Ordinal));

        result.Calendar.Should().BeNull();
        result.Errors[0].Should().Match<CalendarError>(e => e.Code == code && e.Line == line && e.Path == path, result.Errors[0].ToString());
        result.Errors.Should().OnlyContain(e => e.Message.StartsWith("Expected to "));
    }

    [Fact]
    public void Every_error_is_told_at_once() =>
        Read(Good.Replace("+08:00", "x", StringComparison.Ordinal).Replace("2024-05-11", "2024-05-10", StringComparison.Ordinal))
            .Errors.Select(e => e.Code).Should().Equal(CalendarCodes.FileWrongOffset, CalendarCodes.FileMakeUpNotWeekend);

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("{} {}")]
    [InlineData("not json")]
    public void What_is_no_JSON_is_refused(string text) =>
        Read(text).Errors.Should().ContainSingle().Which.Code.Should().Be(CalendarCodes.FileNotJson);

    [Theory]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("1")]
    public void What_is_no_object_is_refused(string text) =>
        Read(text).Errors.Should().ContainSingle().Which.Code.Should().Be(CalendarCodes.FileWrongValue);

    [Fact]
    public void Bytes_that_are_no_UTF_8_are_refused()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        bytes[Good.IndexOf("made up", StringComparison.Ordinal)] = 0xff;

        CalendarFile.Read(bytes).Errors.Should().ContainSingle().Which.Code.Should().Be(CalendarCodes.FileNotJson);
    }

    [Fact]
    public void A_file_above_1_MB_is_refused() =>
        CalendarFile.Read(new byte[CalendarFile.MaxBytes + 1]).Errors.Should().ContainSingle().Which.Code.Should().Be(CalendarCodes.FileTooLarge);

    [Fact]
    public void A_file_cut_anywhere_is_refused_and_never_throws()
    {
        var bytes = Encoding.UTF8.GetBytes(Good);
        for (var length = 0; length < bytes.Length; length++)
        {
            CalendarFile.Read(bytes.AsSpan(0, length)).Calendar.Should().BeNull();
        }
    }

    private static CalendarFileResult Read(string text) => CalendarFile.Read(Encoding.UTF8.GetBytes(text));
}
