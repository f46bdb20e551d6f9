using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>What a poster leads to on a phone, and the staff pages of posters and tokens.</summary>
[Collection(Browsers.Name)]
public sealed class PosterLinkTests(Chrome chrome)
{
    [SkippableFact]
    public async Task The_link_of_a_poster_opens_the_form_with_the_building_filled_in()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var staff = await Visitor.StaffAsync(browser, county, "hongfeng-registrar");
        await staff.GoAsync("/places");
        await staff.Page.Locator("a[href='/places/fenglinyuan-b2/qr']").ClickAsync();
        var label = await staff.Page.Locator("svg.qr").GetAttributeAsync("aria-label");
        label.Should().Contain("2号楼");

        var resident = await Visitor.OpenAsync(browser, county, Visitor.Phone);
        await resident.GoAsync("/submit?place=fenglinyuan-b2&channel=qr");
        (await resident.Page.Locator("#f-place").InputValueAsync()).Should().Be("fenglinyuan-b2");
        (await resident.TextAsync()).Should().Contain("2号楼");
        await resident.GoAsync("/submit?place=gone&channel=qr");
        (await resident.Page.Locator("#f-place").InputValueAsync()).Should().BeEmpty();
    }

    [SkippableFact]
    public async Task Pages_of_places_posters_and_tokens_pass_axe_and_fit_a_phone()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var problems = new List<string>();
        foreach (var size in new[] { Visitor.Desktop, Visitor.Phone })
        {
            var staff = await Visitor.StaffAsync(browser, county, "hongfeng-registrar", size);
            foreach (var page in new[] { "/places", "/places/fenglinyuan-b1/qr", "/places/fenglinyuan/posters", "/account/tokens" })
            {
                await staff.GoAsync(page);
                await CheckAsync(staff, page, problems);
            }

            await staff.Page.FillAsync("#name", "小程序");
            await staff.Page.CheckAsync("#scope-tasks-read");
            await staff.Page.Locator("main form button.btn-primary").ClickAsync();
            await staff.Page.Locator(".token-secret").WaitForAsync();
            await CheckAsync(staff, "/account/tokens with a new token", problems);
        }

        problems.Should().BeEmpty();
    }

    private static async Task CheckAsync(Visitor staff, string page, List<string> problems)
    {
        var over = await staff.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (over > 0)
        {
            problems.Add($"{page}: {over} px too wide");
        }

        problems.AddRange((await Accessibility.ViolationsAsync(staff.Page)).Select(violation => $"{page}: {violation}"));
    }
}
