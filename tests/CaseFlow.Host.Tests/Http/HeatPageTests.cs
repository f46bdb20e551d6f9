using System.Globalization;
using System.Net;
using CaseFlow.Host.Drawing;
using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Figures on the diagram of a procedure, and procedures taken out.</summary>
[Collection(OpenCounty.Name)]
public sealed class HeatPageTests(OpenCounty open)
{
    private const string Page = "/procedures/on-demand-handling/heat";
    private readonly LiveCounty county = open.Live;

    [Fact]
    public async Task Figures_of_the_county_are_those_of_its_cases_on_diagram_table_and_sheet()
    {
        var receipt = await county.RegisterAsync();
        await county.DispatchAsync(receipt.Number);
        using var auditor = await Caller.StaffAsync(county, "auditor");
        var page = await auditor.GetAsync(Page + "?version=all&measure=median&time=working&sort=overdue");
        page.Status.Should().Be(200);
        var html = WebUtility.HtmlDecode(page.Html);
        html.Should().Contain("<svg").And.Contain("进入次数").And.Contain("aria-sort=\"descending\"").And.Contain("heat-legend").And.NotContain("style=");
        var rows = (await auditor.GetAsync(Page + "?version=all&handler=Csv")).Html.Split("\r\n").Select(line => line.Split("\",\"")).Where(cells => cells.Length == 12).ToList();
        rows.Skip(1).Should().OnlyContain(cells => Number(cells[3]) >= Number(cells[4]) + Number(cells[9]), "what waits and what was cancelled came in");
        var started = rows.Single(cells => cells[0] == "\"Start_Registered");
        Number(started[3]).Should().BePositive();
        html.Should().Contain($"{started[3]}个案件开始于所选时段", "every case passes the start once");
        using var elsewhere = await Caller.StaffAsync(county, "binheli-property");
        var narrow = (await elsewhere.GetAsync(Page + "?version=all&handler=Csv")).Html.Split("\r\n").Select(line => line.Split("\",\"")).FirstOrDefault(cells => cells[0] == "\"Start_Registered");
        (narrow is null ? 0 : Number(narrow[3])).Should().BeLessThan(Number(started[3]), "who works elsewhere does not see the case");
        (await auditor.GetAsync(Page + "?version=99")).Status.Should().Be(404);
        (await auditor.GetAsync(Page + "?from=2026-02-02&to=2026-02-01")).Status.Should().Be(422);
    }

    [Fact]
    public async Task Versions_go_out_for_those_who_may_and_the_list_says_what_Elsa_does_not_carry()
    {
        const string Out = "/procedures/on-demand-handling/elsa";
        using var designer = await Caller.StaffAsync(county, "designer");
        WebUtility.HtmlDecode((await designer.GetAsync(Out + "?version=1")).Html).Should().Contain("首次响应").And.Contain("不会打断环节");
        (await designer.GetAsync(Out + "?version=1&handler=Json")).Html.Should().Contain("\"Elsa.Flowchart\"");
        (await designer.GetAsync(Out + "?version=1&handler=Diagram")).Html.Should().Contain("Task_FirstResponse");
        (await designer.GetAsync(Out + "?version=1&handler=Package")).Status.Should().Be(200);
        using var visitor = await Caller.StaffAsync(county, "hongfeng-visitor");
        (await visitor.GetAsync(Out)).Status.Should().Be(403);
        (await visitor.GetAsync(Out + "?handler=Json")).Html.Should().NotContain("Elsa.Flowchart");
    }

    [Fact]
    public void Dark_letters_are_readable_on_every_step_of_the_scale() =>
        HeatScale.Colours.Should().OnlyContain(colour => (Luminance(colour) + 0.05) / (Luminance("#2b3440") + 0.05) >= 4.5);

    [Fact]
    public void No_step_of_the_scale_is_shown_on_which_no_whole_number_falls() =>
        new HeatScale([1, 2, 3]).Legend(isWhole: true).Should().Equal((1, 1), (3, 2), (4, 3));

    private static long Number(string cell) => long.Parse(cell.Trim('"'), CultureInfo.InvariantCulture);

    private static double Luminance(string colour)
    {
        double Part(int at) => int.Parse(colour.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0 is var part && part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4);
        return (0.2126 * Part(1)) + (0.7152 * Part(3)) + (0.0722 * Part(5));
    }
}
