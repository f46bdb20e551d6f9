using System.Text.Json;
using static CaseFlow.Calendar.Tests.Calendars;

namespace CaseFlow.Calendar.Tests;

public class ShippedCalendarTests
{
    public static TheoryData<int> SourceYears => [.. Enumerable.Range(2007, 21)];

    [Fact]
    public void The_shipped_calendar_holds_the_notices_of_2007_to_2026_and_office_hours()
    {
        China.PublishedYears.Should().BeEquivalentTo(Enumerable.Range(2007, 20));
        China.Offset.Should().Be(TimeSpan.FromHours(8));
        China.Hours.Should().Equal(new WorkingSpan(new(9, 0), new(12, 0)), new WorkingSpan(new(13, 30), new(17, 30)));
    }

    [SkippableTheory]
    [MemberData(nameof(SourceYears))]
    public void Each_year_says_just_what_its_source_says(int year)
    {
        using var source = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SourceFolder(), $"{year}.json")));
        var days = source.RootElement.GetProperty("days").EnumerateArray()
            .Select(d => (Date: Date(d.GetProperty("date").GetString()!), Off: d.GetProperty("isOffDay").GetBoolean(), Name: d.GetProperty("name").GetString()))
            .ToList();

        days.Should().NotContain(d => China.IsWorkingDay(d.Date) == d.Off);
        Notice(year).Should().BeEquivalentTo(days.Where(d => d.Off || IsWeekend(d.Date)), "a weekday that is worked needs no make-up");
        Papers(year).Should().Equal(source.RootElement.GetProperty("papers").EnumerateArray().Select(p => p.GetString()));
        days.Where(d => d.Off).Should().NotContain(d => China.HolidayNames[d.Date] != d.Name);
    }

    [SkippableFact]
    public void No_other_date_is_a_holiday_or_a_make_up_day()
    {
        var named = Enumerable.Range(2007, 21).SelectMany(year =>
        {
            using var source = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(SourceFolder(), $"{year}.json")));
            return source.RootElement.GetProperty("days").EnumerateArray().Select(d => Date(d.GetProperty("date").GetString()!)).ToList();
        });

        China.Holidays.Union(China.MakeUpDays).Should().BeSubsetOf(named.ToHashSet());
    }

    private static IEnumerable<(DateOnly Date, bool Off, string? Name)> Notice(int year)
    {
        using var shipped = JsonDocument.Parse(File.ReadAllBytes(ShippedFile));
        return [.. YearsOf(shipped, year).SelectMany(y => y.GetProperty("holidays").EnumerateArray()).SelectMany(h =>
            Dates(h, "off").Select(d => (d, true, h.GetProperty("name").GetString()))
                .Concat(Dates(h, "worked").Select(d => (d, false, h.GetProperty("name").GetString()))))];
    }

    private static IEnumerable<string?> Papers(int year)
    {
        using var shipped = JsonDocument.Parse(File.ReadAllBytes(ShippedFile));
        return [.. YearsOf(shipped, year).SelectMany(y => y.GetProperty("papers").EnumerateArray()).Select(p => p.GetString())];
    }

    private static IEnumerable<JsonElement> YearsOf(JsonDocument shipped, int year) =>
        shipped.RootElement.GetProperty("years").EnumerateArray().Where(y => y.GetProperty("year").GetInt32() == year);

    private static IEnumerable<DateOnly> Dates(JsonElement holiday, string property)
    {
        foreach (var ends in holiday.GetProperty(property).EnumerateArray().Select(e => e.GetString()!.Split("..")))
        {
            for (var day = Date(ends[0]); day <= Date(ends[^1]); day = day.AddDays(1))
            {
                yield return day;
            }
        }
    }

    private static bool IsWeekend(DateOnly date) => date.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static string SourceFolder()
    {
        var shared = Environment.GetEnvironmentVariable("CASEFLOW_SHARED") ?? Path.Combine(Root, "..", "shared");
        var folder = Path.Combine(shared, "data", "holidays");
        var there = Directory.Exists(folder);
        (there || Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") != "1").Should().BeTrue("the holiday sources must be there when everything is required");
        Skip.IfNot(there, "The holiday sources (data/holidays beside the repository, or CASEFLOW_SHARED) are not there.");
        return folder;
    }
}
