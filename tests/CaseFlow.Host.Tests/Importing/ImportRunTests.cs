using CaseFlow.Calendar;
using CaseFlow.Host.Importing;

namespace CaseFlow.Host.Tests.Importing;

public sealed class ImportRunTests
{
    private static readonly Instant Now = Instant.From(new DateTimeOffset(2026, 6, 9, 10, 0, 0, TimeSpan.FromHours(8)));

    private static readonly ImportMap Map = new()
    {
        Source = "x",
        ExternalId = new ImportPart { Column = "id" },
        Description = new ImportPart { Column = "what" },
        Place = new ImportPart { Constant = "p" },
        Channel = new ImportPart { Constant = "c" },
        Only = [new ImportCondition { Column = "what", NotIn = ["no"] }],
    };

    [Fact]
    public async Task It_stops_after_the_group_and_says_where()
    {
        using var stop = new CancellationTokenSource();
        var run = Run(_ => stop.Cancel());

        var finished = await run.RunAsync(Rows(Enumerable.Range(1, 1000).Select(i => $"{i},yes")), stop.Token);

        finished.Should().BeFalse();
        run.Count.Rows.Should().Be(128);
        run.LastLine.Should().Be(129);
    }

    [Fact]
    public async Task Every_row_is_accounted_for()
    {
        var run = Run(_ => { });

        var finished = await run.RunAsync(Rows(Enumerable.Range(0, 500).Select(i => i % 5 == 0 ? $"{i},no" : i % 7 == 0 ? "\"" : $"{i},yes")), CancellationToken.None);

        finished.Should().BeTrue();
        run.Count.Rows.Should().Be(500);
        run.Count.LeftOut.Should().Be(100);
        (run.Count.Imported + run.Count.Bad + run.Count.LeftOut).Should().Be(500);
    }

    [Fact]
    public void An_open_quotation_mark_costs_its_own_line_only()
    {
        var lines = Enumerable.Range(1, 1000).Select(i => i == 3 ? "3,\"open" : $"{i},yes");

        var rows = Rows(lines).ToList();

        rows.Should().HaveCount(1000);
        rows.Where(r => r.Problem is not null).Should().ContainSingle().Which.Problem!.Line.Should().Be(4);
    }

    [Fact]
    public void A_line_without_end_is_cut_and_the_next_one_is_read()
    {
        var rows = Rows([new string('x', CsvLines.Longest * 3), "1,yes"]).ToList();

        rows[0].Problem!.Code.Should().Be(ImportCodes.RowTooLong);
        rows[1].Row!["id"].Should().Be("1");
    }

    [Theory]
    [InlineData("2024-05-27T02:08:51.000", "yyyy-MM-dd'T'HH:mm:ss.fff", "America/New_York", "2024-05-27T06:08:51Z")]
    [InlineData("2024-05-27 02:08", "yyyy-MM-dd HH:mm", "+08:00", "2024-05-26T18:08:00Z")]
    [InlineData("2024-05-27 02:08", "yyyy-MM-dd HH:mm", "Asia/Shanghai", "2024-05-26T18:08:00Z")]
    [InlineData("2024-05-27 02:08 -05:00", "yyyy-MM-dd HH:mm zzz", "+08:00", "2024-05-27T07:08:00Z")]
    public void A_moment_is_read_in_its_zone(string text, string format, string zone, string utc) =>
        new ImportMoment { Column = "at", Format = format, Zone = zone }.Of(text)!.Value.ToUtc().Should().Be(DateTimeOffset.Parse(utc));

    private static ImportRun Run(Action<ImportCount> passed) => new(null, Map, new ImportDemandReader(Map, Now)) { Passed = passed, Found = _ => { } };

    private static IEnumerable<(ImportRow? Row, ImportProblem? Problem)> Rows(IEnumerable<string> lines) =>
        new CsvRows(new StringReader("id,what\n" + string.Join("\r\n", lines)), ',', "utf-8").Read();
}
