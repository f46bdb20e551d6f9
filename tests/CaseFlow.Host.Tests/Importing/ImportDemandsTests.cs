using System.Text;
using CaseFlow.Host.Importing;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Importing;

public sealed class ImportDemandsTests
{
    private const string Good = "A1,漏水,3号楼漏水,红枫,2026-05-01 08:30,王芳,+86 138 0000 1234";

    [Fact]
    public async Task A_row_becomes_a_demand_once()
    {
        using var home = await ImportHome.MakeAsync();

        var first = await home.ImportAsync($"{ImportHome.Header}\n{Good}\n");
        var again = await home.ImportAsync($"{ImportHome.Header}\n{Good}\nA2,停电,全楼停电,石桥,2026-05-02 08:30,,\n");

        (first.Code, again.Code).Should().Be((0, 0), first.Errors + again.Errors);
        first.Output.Should().Contain("1 row: 1 registered, 0 already there, 0 left out by condition, 0 bad.");
        again.Output.Should().Contain("2 rows: 1 registered, 1 already there, 0 left out by condition, 0 bad.");
        var rows = (await home.ListAsync()).Rows;
        rows.Select(r => r.Title).Should().Equal("停电", "漏水");
        rows[0].NextDue.Should().NotBeNull("clocks count from the import");
        (rows[0].NextDue > rows[0].RegisteredAt).Should().BeTrue();
        await using var installation = await home.OpenAsync();
        var entry = (await installation.Parts.Store.ReadAsync(s => s.LoadJournalAsync(rows[1].Id, 1), CancellationToken.None))[0];
        entry.HappenedAt.ToUtc().Should().Be(new DateTimeOffset(2026, 5, 1, 8, 30, 0, TimeSpan.FromHours(8)));
        entry.Payload.Should().Contain("A1").And.NotContain("王芳");
        (await installation.Parts.Store.ReadAsync(s => s.LoadPersonalAsync(rows[1].Id, "reporter.name"), CancellationToken.None)).Should().Be("王芳");
    }

    [Fact]
    public async Task Bad_rows_are_told_with_line_column_and_reason_and_the_rest_is_imported()
    {
        using var home = await ImportHome.MakeAsync();
        var rows = new[]
        {
            ImportHome.Header,
            Good,
            ",无编号,内容,红枫,2026-05-01 08:30,,",
            "A1,重复,内容,红枫,2026-05-01 08:30,,",
            "B1,地点,内容,某地,2026-05-01 08:30,,",
            "B2,时间,内容,红枫,昨天,,",
            "B3,将来,内容,红枫,2999-01-01 08:30,,",
            "B4,少一列,内容,红枫,2026-05-01 08:30,",
            "B5,\"没有结束,内容,红枫,2026-05-01 08:30,,",
            "B6,\"多\"余,内容,红枫,2026-05-01 08:30,,",
            $"B7,太长,{new string('长', 1500)},红枫,2026-05-01 08:30,,",
            "B8,空字符,内\0容,红枫,2026-05-01 08:30,,",
            "B9,=cmd|' /C calc'!A0,内容,=某地,2026-05-01 08:30,,",
            "",
            "C1,\"引号里\n换行\",\"内容 \"\"带引号\"\"\",红枫,2026-05-01 08:30,,",
            "C2,=SUM(A1),=cmd(),红枫,2026-05-01 08:30,,",
        };

        var run = await home.ImportAsync(string.Join('\n', rows));

        run.Code.Should().Be(1);
        run.Output.Should().Contain("14 rows: 3 registered, 0 already there, 0 left out by condition, 11 bad.").And.Contain(home.Report);
        var report = (await File.ReadAllLinesAsync(home.Report)).Skip(1).ToList();
        report.Select(line => (line.Split(',')[0], line[(line.LastIndexOf(',') + 1)..])).Should().BeEquivalentTo(
        [
            ("3", ImportCodes.RowIdMissing), ("4", ImportCodes.RowIdTwice), ("5", ImportCodes.RowPlace), ("6", ImportCodes.RowMoment),
            ("7", ImportCodes.RowFuture), ("8", ImportCodes.RowFields), ("9", ImportCodes.RowQuotes), ("10", ImportCodes.RowQuotes),
            ("11", "form.text.too-long"), ("12", ImportCodes.RowZero), ("13", ImportCodes.RowPlace),
        ]);
        report.Should().Contain(line => line.Contains("'=某地") && !line.Contains(",=某地"), "a spreadsheet must not carry it out");
        run.Errors.Should().Contain("line 6, column \"at\": \"昨天\" is not a moment in the format \"yyyy-MM-dd HH:mm\".");
        var titles = (await home.ListAsync()).Rows.Select(r => r.Title);
        titles.Should().Equal("=SUM(A1)", "引号里", "漏水");
    }

    [Fact]
    public async Task A_file_in_another_encoding_is_told_line_by_line_and_read_with_the_option()
    {
        using var home = await ImportHome.MakeAsync();
        var encoding = ImportText.Find("gb18030")!;
        var bytes = encoding.GetBytes($"{ImportHome.Header}\n{Good}\n");

        var wrong = await home.ImportAsync(bytes);
        var right = await home.ImportAsync(bytes, null, "--encoding", "gb18030");
        var unknown = await home.ImportAsync(bytes, null, "--encoding", "klingon");

        wrong.Code.Should().Be(1);
        wrong.Errors.Should().Contain("line 2").And.Contain("--encoding");
        (right.Code, unknown.Code).Should().Be((0, 1), right.Errors);
        unknown.Errors.Should().Contain("klingon");
        (await home.ListAsync("漏水")).Total.Should().Be(1);
    }

    [Fact]
    public async Task A_byte_order_mark_decides_the_encoding()
    {
        using var home = await ImportHome.MakeAsync();
        var text = $"{ImportHome.Header}\n{Good}\n";
        foreach (var encoding in new[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            var run = await home.ImportAsync([.. encoding.GetPreamble(), .. encoding.GetBytes(text)], null, "--encoding", "gb18030");
            run.Code.Should().Be(0, run.Errors);
        }

        (await home.ListAsync("漏水")).Total.Should().Be(1);
    }

    [Theory]
    [InlineData("", 1, "empty")]
    [InlineData("id,title\n1,x\n", 1, "no column \"what\"")]
    [InlineData(ImportHome.Header + "\n", 0, "")]
    [InlineData(ImportHome.Header, 0, "")]
    public async Task A_file_without_rows_or_columns_is_told(string text, int code, string told)
    {
        using var home = await ImportHome.MakeAsync();

        var run = await home.ImportAsync(text);

        run.Code.Should().Be(code);
        run.Errors.Contains(told, StringComparison.Ordinal).Should().BeTrue(run.Errors);
    }

    [Theory]
    [InlineData("{", "mapping file cannot be used")]
    [InlineData("""{ "source": "x", "extra": 1 }""", "extra")]
    [InlineData("""{ "source": "x", "externalId": {}, "description": {"column":"what"}, "place": {"constant":"fenglinyuan"}, "channel": {"constant":"web"} }""", "externalId names neither")]
    [InlineData("""{ "source": "x", "externalId": {"column":"id"}, "description": {"column":"what"}, "place": {"constant":"nowhere"}, "channel": {"constant":"drum"} }""", "nowhere")]
    [InlineData("""{ "source": "x", "externalId": {"column":"id"}, "description": {"column":"what"}, "place": {"constant":"fenglinyuan"}, "channel": {"constant":"web"}, "registeredAt": {"column":"at","format":"g","zone":"Moon"} }""", "Moon")]
    public async Task A_mapping_that_does_not_fit_is_refused_before_anything_is_imported(string map, string told)
    {
        using var home = await ImportHome.MakeAsync();

        var run = await home.ImportAsync(Encoding.UTF8.GetBytes($"{ImportHome.Header}\n{Good}\n"), map);

        run.Code.Should().Be(1);
        run.Errors.Should().Contain(told).And.Contain("Nothing was imported.");
    }

    [Fact]
    public async Task A_dry_run_tells_and_changes_nothing()
    {
        using var home = await ImportHome.MakeAsync();

        var run = await home.ImportAsync($"{ImportHome.Header}\n{Good}\n,x,y,红枫,2026-05-01 08:30,,\n", "--dry-run");

        run.Code.Should().Be(1);
        run.Output.Should().Contain("Dry run, nothing was registered. 2 rows: 1 can be registered, 0 left out by condition, 1 bad.");
        (await home.ListAsync()).Total.Should().Be(0);
    }

    [Fact]
    public async Task While_a_server_has_the_file_it_is_refused()
    {
        using var home = await ImportHome.MakeAsync();
        await using (await home.OpenAsync())
        {
            var run = await home.ImportAsync($"{ImportHome.Header}\n{Good}\n");
            run.Code.Should().Be(1);
            run.Errors.Should().Contain("Another process");
        }

        (await home.ListAsync()).Total.Should().Be(0);
    }

    [SkippableFact]
    public async Task A_thousand_real_requests_are_imported_and_the_second_time_they_are_there()
    {
        var file = Requires.Shared("data/requests/nyc311-1000.csv");
        using var home = await ImportHome.MakeAsync();
        var map = Path.Combine(Faults.TemporaryFolder.Workflows, "import", "nyc311.json");

        var first = await home.RunAsync(file, map);
        var again = await home.RunAsync(file, map);

        first.Output.Should().Contain("1000 rows: 1000 registered, 0 already there, 0 left out by condition, 0 bad.", first.Errors);
        again.Output.Should().Contain("1000 rows: 0 registered, 1000 already there, 0 left out by condition, 0 bad.", again.Errors);
        (first.Code, again.Code).Should().Be((0, 0));
        (await home.ListAsync("pothole")).Total.Should().Be(6);
        (await home.ListAsync("loud MUSIC")).Total.Should().Be(646);
    }
}
