using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Ledgers and figures on pages and in files.</summary>
public sealed class LedgerPageTests
{
    private const string Ledger = "/ledgers/on-demand-handling/main";
    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    [Fact]
    public async Task A_case_is_found_again_in_ledger_files_figures_and_dashboard()
    {
        await using var county = await LiveCounty.StartAsync();
        var demand = await county.RegisterAsync("=1+1,\"楼道灯\"", name: "欧阳不外传", contact: "13912345678");
        await county.FeedBackAsync(demand.Number);
        using var leader = await Caller.StaffAsync(county, "administrator");

        (await leader.GetAsync("/")).Location.Should().Be("/dashboard");
        (await leader.GetAsync("/ledgers")).Html.Should().Contain($"href=\"{Ledger}\"");
        var page = await leader.GetAsync(Ledger);
        page.Html.Should().Contain($"/cases/{demand.Number}").And.Contain("物业公司").And.NotContain("欧阳不外传").And.NotContain("13912345678");
        (await leader.GetAsync($"{Ledger}?c.description=%E5%B1%8B%E9%A1%B6&status=closed&from=2020-01-01&to=x&size=9&after=x")).Words.Should().Contain("没有符合条件的记录");
        (await leader.GetAsync("/ledgers/on-demand-handling/none")).Status.Should().Be(404);

        var csv = await leader.BytesAsync($"{Ledger}/export?format=csv");
        csv[..3].Should().Equal(0xEF, 0xBB, 0xBF);
        var lines = Encoding.UTF8.GetString(csv[3..]).Split("\r\n");
        lines[0].Should().StartWith("编号,渠道,登记时间");
        lines[1].Should().StartWith(demand.Number).And.Contain("\"'=1+1,\"\"楼道灯\"\"\"");

        using var book = new ZipArchive(new MemoryStream(await leader.BytesAsync($"{Ledger}/export?format=xlsx")));
        var rows = Read(book, "xl/worksheets/sheet1.xml").Descendants(Sheet + "row").ToList();
        rows.Should().HaveCount(2);
        var cells = rows[1].Elements(Sheet + "c").ToList();
        cells[0].Value.Should().Be(demand.Number);
        cells.Should().Contain(cell => cell.Value == "=1+1,\"楼道灯\"" && cell.Attribute("t")!.Value == "inlineStr");
        double.Parse(cells[2].Value, System.Globalization.CultureInfo.InvariantCulture).Should().BeInRange(40_000, 70_000, "a moment is a date of the workbook");
        cells[2].Attribute("s")!.Value.Should().Be("2");
        Read(book, "xl/styles.xml").Descendants(Sheet + "cellXfs").Single().Elements().Should().HaveCount(5);
        Read(book, "xl/workbook.xml").Descendants(Sheet + "sheet").Should().ContainSingle();
        (await leader.GetAsync($"{Ledger}/export?format=exe")).Status.Should().Be(404);

        (await leader.GetAsync("/indicators")).Words.Should().Contain("当日解决率").And.Contain("1 / 1").And.Contain("100.0%");
        var indicator = await leader.GetAsync("/indicators/on-demand-handling/same-day-resolution?part=numerator");
        indicator.Html.Should().Contain($"/cases/{demand.Number}").And.Contain("<svg").And.Contain("<desc>").And.NotContain("style=");
        (await leader.GetAsync("/indicators/on-demand-handling/same-day-resolution?part=rest")).Html.Should().NotContain($"/cases/{demand.Number}");
        (await leader.GetAsync("/indicators/on-demand-handling/none")).Status.Should().Be(404);
        (await leader.GetAsync("/indicators?period=custom&from=2026-02-01&to=2026-01-01")).Status.Should().Be(422);
        var dashboard = await leader.GetAsync("/dashboard?period=year");
        dashboard.Words.Should().Contain("当日解决率").And.Contain("诉求最多的类别");
        dashboard.Html.Should().Contain("<svg").And.Contain("<details>").And.NotContain("style=");

        using var team = await Caller.StaffAsync(county, "jinxiu-team");
        (await team.GetAsync("/")).Location.Should().Be("/inbox");
        (await team.GetAsync(Ledger)).Html.Should().NotContain(demand.Number, "the case is in another compound");
        (await team.GetAsync("/indicators")).Words.Should().NotContain("1 / 1");
        using var english = await Caller.StaffAsync(county, "administrator", "en");
        (await english.GetAsync("/dashboard")).Words.Should().Contain("Same-day resolution");
        using var nobody = Caller.Of(county);
        (await nobody.GetAsync($"{Ledger}/export?format=csv")).Status.Should().Be(302);
    }

    private static XDocument Read(ZipArchive book, string part)
    {
        using var stream = book.GetEntry(part)!.Open();
        return XDocument.Load(stream);
    }
}
