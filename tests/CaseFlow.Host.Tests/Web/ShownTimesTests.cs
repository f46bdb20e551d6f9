using System.Collections.Immutable;
using CaseFlow.Calendar;
using CaseFlow.Host.Web;
using CaseFlow.Runtime.UseCases.CaseFiles;
using FluentAssertions;
using Xunit;

namespace CaseFlow.Host.Tests.Web;

public sealed class ShownTimesTests
{
    private static readonly Instant Start = Instant.From(new DateTimeOffset(2026, 11, 22, 14, 5, 0, TimeSpan.FromHours(8)));

    [Theory]
    [InlineData(0, "2026-11-22 14:05")]
    [InlineData(65, "2026-11-22 14:05–15:10")]
    [InlineData(24 * 60, "2026-11-22 14:05 – 2026-11-23 14:05")]
    public void A_stretch_of_time_repeats_no_date(int minutes, string shown) =>
        Times.Range(Start, Start.Plus(TimeSpan.FromMinutes(minutes))).Should().Be(shown);

    [Fact]
    public void What_still_lasts_shows_its_start_alone() => Times.Range(Start, null).Should().Be("2026-11-22 14:05");

    [Theory]
    [InlineData("云溪县›青石街道›红枫社区›枫林苑›2号楼", "红枫社区›枫林苑›2号楼")]
    [InlineData("云溪县›青石街道", "云溪县›青石街道")]
    public void A_place_in_a_list_shows_its_last_parts(string place, string shown) => PlaceWords.Short(place).Should().Be(shown);

    [Fact]
    public void Entries_of_one_person_and_moment_are_read_together_and_nothing_twice()
    {
        var later = Start.Plus(TimeSpan.FromMinutes(1));
        var moments = TimelineMoment.Of(
        [
            Entry(1, Start, "reg", "timeline.task-completed"),
            Entry(1, Start, "reg", "timeline.status-reached"),
            Entry(1, Start, "reg", "timeline.status-reached"),
            Entry(2, Start, "system", "timeline.clock-started"),
            Entry(3, later, "system", "timeline.clock-started"),
        ]);

        moments.Select(moment => moment.Entries.Length).Should().Equal(2, 1, 1);
        moments.Select(moment => moment.First.Sequence).Should().Equal(1, 2, 3);
    }

    private static TimelineEntry Entry(long sequence, Instant at, string actor, string code) =>
        new(sequence, at, at, actor, null, code, ImmutableSortedDictionary<string, string>.Empty, "");
}
