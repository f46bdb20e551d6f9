using System.Text.RegularExpressions;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Backtests;

namespace CaseFlow.Host.Tests.Http;

/// <summary>Backtests of a draft through the pages, without script.</summary>
[Collection(OpenCounty.Name)]
public sealed class BacktestPageTests(OpenCounty open)
{
    private const string Drafts = "/procedures/on-demand-handling/drafts";

    [Fact]
    public async Task Recorded_cases_are_replayed_on_a_draft_and_shown_beside_what_happened()
    {
        using var designer = await Caller.StaffAsync(open.Live, "designer");
        using var visitor = await Caller.StaffAsync(open.Live, "hongfeng-visitor");
        await open.Live.RegisterAsync();
        var page = (await designer.PostAsync(Drafts + "?handler=Open", ("key", $"{Guid.NewGuid()}"))).Location + "/backtest";
        (await visitor.GetAsync(page)).Status.Should().Be(403);
        (await designer.GetAsync(page)).Words.Should().Contain("回测哪些案件");
        (await designer.PostAsync(page, ("from", "2026-02-30"), ("until", "2026-03-01"), ("most", "10"))).Status.Should().Be(422);
        (await designer.PostAsync(page, ("from", "2025-06-01"), ("until", "2027-05-01"), ("most", "10"), ("hours", "2"))).Status.Should().Be(303);

        (await designer.GetAsync(page)).Words.Should().Contain("本页自动更新");
        while ((await open.Live.UseCases.Send(new RunBacktests(1))).Value is { Cases: > 0 })
        {
        }

        var shown = await designer.GetAsync(page);
        shown.Words.Should().Contain("走法相同").And.Contain("与实际走法相同").And.NotContain("卡住");
        shown.Html.Should().Contain("<svg");
        var address = Regex.Match(shown.Html, page + "/b[0-9]+/1").Value;
        (await designer.GetAsync(address)).Words.Should().Contain("实际走法").And.Contain("草稿上的走法");
        (await designer.GetAsync(page + "?handler=Csv")).Status.Should().Be(200);
        (await designer.GetAsync(page + "/b999/1")).Status.Should().Be(404);
    }
}
