using NodaTime;
using NodaTime.Calendars;
using NodaTime.Text;
using NodaTime.TimeZones;

namespace CaseFlow.Feel.Tests.Values;

/// <summary>What Noda Time says of the same random dates, times and durations, within the years that it has.</summary>
public class NodaTimeComparisonTests
{
    private const int Rounds = 3000;
    private const int FirstDay = -4_371_222;
    private const int LastDay = 2_932_896;

    private static readonly LocalDate Epoch = new(1970, 1, 1);

    /// <summary>Where the clock is turned back the earlier moment, where it is turned on the offset from before.</summary>
    private static readonly ZoneLocalMappingResolver Resolve =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnForwardShifted);

    [Fact]
    public void Dates_are_read_counted_and_placed_in_the_calendar()
    {
        var random = new Random(41);
        for (var i = 0; i < Rounds; i++)
        {
            var number = random.Next(FirstDay, LastDay);
            var theirs = Epoch.PlusDays(number);
            var ours = FeelDate.FromDayNumber(number)!.Value;
            var because = $"{theirs} is a date";

            (ours.Year, ours.Month, ours.Day).Should().Be((theirs.Year, theirs.Month, theirs.Day), because);
            ours.DayNumber.Should().Be(number, because);
            ours.DayOfWeek.Should().Be((int)theirs.DayOfWeek, because);
            ours.DayOfYear.Should().Be(theirs.DayOfYear, because);
            ours.WeekOfYear.Should().Be(WeekYearRules.Iso.GetWeekOfWeekYear(theirs), because);
            ours.ToString().Should().Be(LocalDatePattern.Iso.Format(theirs), because);
            Feel.Run($"date(\"{ours}\")").Value.Should().Be(new FeelValue.Date(ours), because);
        }
    }

    [Fact]
    public void Days_and_months_are_added_and_counted()
    {
        var random = new Random(42);
        for (var i = 0; i < Rounds; i++)
        {
            var first = random.Next(FirstDay / 2, LastDay / 2);
            var second = random.Next(FirstDay / 2, LastDay / 2);
            var days = random.Next(-1_000_000, 1_000_000);
            var months = random.Next(-30_000, 30_000);
            var (theirs, others) = (Epoch.PlusDays(first), Epoch.PlusDays(second));
            var (ours, other) = (FeelDate.FromDayNumber(first)!.Value, FeelDate.FromDayNumber(second)!.Value);

            Same(ours.AddDays(days), theirs.PlusDays(days)).Should().BeTrue("{0} + {1} days", theirs, days);
            Same(ours.AddMonths(months), theirs.PlusMonths(months)).Should().BeTrue("{0} + {1} months", theirs, months);
            ours.CompareTo(other).Should().Be(theirs.CompareTo(others));
            Evaluate($"(@\"{ours}\" - @\"{other}\").days").Should().Be(FeelValue.Of(Period.DaysBetween(others, theirs)));
        }
    }

    [Fact]
    public void Moments_and_their_differences_are_exact()
    {
        var random = new Random(43);
        for (var i = 0; i < Rounds / 3; i++)
        {
            var (theirs, others) = (AnyMoment(random), AnyMoment(random));
            var (text, otherText) = (OffsetDateTimePattern.Rfc3339.Format(theirs), OffsetDateTimePattern.Rfc3339.Format(others));
            var between = theirs.ToInstant() - others.ToInstant();
            var moment = Evaluate($"@\"{text}\"");

            FeelText.Show(moment).Should().Be($"date and time(\"{text}\")");
            Nanoseconds(Evaluate($"@\"{text}\" - @\"{otherText}\"")).Should().Be(Nanoseconds(between), "{0} - {1}", text, otherText);
            Evaluate($"@\"{otherText}\" + (@\"{text}\" - @\"{otherText}\") = @\"{text}\"").Should().Be(FeelValue.True, "{0} and {1}", text, otherText);
        }
    }

    [Theory]
    [InlineData("Europe/Berlin")]
    [InlineData("America/New_York")]
    [InlineData("Asia/Shanghai")]
    [InlineData("Pacific/Auckland")]
    [InlineData("Asia/Kolkata")]
    public void Zones_have_the_offsets_that_they_had(string name)
    {
        var zone = DateTimeZoneProviders.Tzdb[name];
        var random = new Random(44);
        for (var i = 0; i < 500; i++)
        {
            var local = new LocalDateTime(1975, 1, 1, 0, 0).PlusMinutes(random.Next(45 * 365 * 1440));
            var theirs = local.InZone(zone, Resolve);
            var ours = Evaluate($"@\"{LocalDateTimePattern.ExtendedIso.Format(local)}@{name}\".time offset");
            Nanoseconds(ours).Should().Be(Nanoseconds(local.InUtc().ToInstant() - theirs.ToInstant()), "{0} in {1}", local, name);

            var later = theirs.Plus(Duration.FromHours(random.Next(-10_000, 10_000)));
            var hours = (later.ToInstant() - theirs.ToInstant()).TotalHours;
            var moved = Evaluate($"@\"{LocalDateTimePattern.ExtendedIso.Format(local)}@{name}\" + @\"PT1H\" * {hours}");
            ((FeelValue.DateAndTime)moved).Value.ToString().Should().StartWith(LocalDateTimePattern.ExtendedIso.Format(later.LocalDateTime), "{0} + {1} h in {2}", local, hours, name);
        }
    }

    [Fact]
    public void Durations_are_written_in_their_parts()
    {
        var random = new Random(45);
        for (var i = 0; i < Rounds; i++)
        {
            var nanoseconds = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(60);
            var theirs = Duration.FromNanoseconds(nanoseconds);
            var ours = FeelDuration.Of((Int128)nanoseconds)!.Value;
            (ours.Days, ours.Hours, ours.Minutes, ours.NanosecondsOfMinute).Should().Be(
                (theirs.Days, theirs.Hours, theirs.Minutes, (theirs.Seconds * 1_000_000_000L) + theirs.SubsecondNanoseconds));
            Evaluate($"@\"{ours}\"").Should().Be(new FeelValue.DayTimeDuration(ours), "{0} is a duration", ours);
        }
    }

    [Fact]
    public void Every_day_of_the_widest_range_comes_back_from_its_number()
    {
        var random = new Random(46);
        for (var i = 0; i < Rounds; i++)
        {
            var date = FeelDate.Of(random.Next(-FeelDate.LargestYear, FeelDate.LargestYear), random.Next(1, 13), random.Next(1, 29))!.Value;
            FeelDate.FromDayNumber(date.DayNumber).Should().Be(date);
            date.AddDays(1)!.Value.DayNumber.Should().Be(date.DayNumber + 1);
        }
    }

    private static OffsetDateTime AnyMoment(Random random) => Epoch.PlusDays(random.Next(FirstDay + 10, LastDay - 10))
        .At(LocalTime.FromNanosecondsSinceMidnight(random.NextInt64(NodaConstants.NanosecondsPerDay)))
        .WithOffset(Offset.FromSeconds(random.Next(-14 * 60, 14 * 60) * 60));

    private static FeelValue Evaluate(string text) => Feel.Run(text).Value;

    private static Int128 Nanoseconds(FeelValue value) => ((FeelValue.DayTimeDuration)value).Value.Nanoseconds;

    private static Int128 Nanoseconds(Duration duration) =>
        ((Int128)duration.Days * NodaConstants.NanosecondsPerDay) + duration.NanosecondOfDay;

    private static bool Same(FeelDate? ours, LocalDate theirs) =>
        ours is { } date && (date.Year, date.Month, date.Day) == (theirs.Year, theirs.Month, theirs.Day);
}
