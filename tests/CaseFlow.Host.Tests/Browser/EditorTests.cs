using CaseFlow.Host.Tests.Live;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>The form designer and the table editor as a person uses them.</summary>
[Collection(Browsers.Name)]
public sealed class EditorTests(Chrome chrome)
{
    [SkippableFact]
    public async Task A_field_is_dragged_into_a_form_and_a_pasted_range_opens_a_gap_that_is_shown_and_closed()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var designer = await Visitor.StaffAsync(browser, county, "designer");
        var page = designer.Page;
        await designer.GoAsync("/procedures/on-demand-handling/drafts");
        await page.Locator("main form button", new() { HasTextString = "重新绘制" }).First.ClickAsync();
        await Visitor.ReachAsync(page, address => address.Contains("/drafts/d", StringComparison.Ordinal));
        var draft = new Uri(page.Url).AbsolutePath;

        await designer.GoAsync(draft + "/forms/return-visit");
        await page.Locator("[data-kind=money]").DragToAsync(page.Locator(".field-list > li").Nth(1));
        var frame = page.FrameLocator(".preview-frame");
        await frame.Locator("[name='v.money1']").WaitForAsync();
        await page.Locator("[data-member='label-zh-CN']").FillAsync("补偿金额");
        await frame.Locator("label", new() { HasTextString = "补偿金额" }).WaitForAsync();
        await page.Locator(".field-pick[aria-pressed=true]").FocusAsync();
        await page.Keyboard.PressAsync("Alt+ArrowUp");
        (await page.Locator(".field-list > li").First.InnerTextAsync()).Should().Contain("补偿金额");
        await page.Locator(".save-state", new() { HasTextString = "已于" }).WaitForAsync();
        await CheckAsync(page);

        await designer.GoAsync(draft + "/decisions/duty.dmn");
        await page.Locator("td[data-column='0']").First.ClickAsync();
        await page.EvaluateAsync("""
            () => {
              const range = new DataTransfer();
              range.setData("text/plain", "property\t任意\tproperty\r\ntraffic、order\t否\tproperty\r\ntraffic、order\t是\tbeyondPower\r\nnoise\t-\tteam\r\n");
              document.activeElement.dispatchEvent(new ClipboardEvent("paste", { clipboardData: range, bubbles: true, cancelable: true }));
            }
            """);
        (await page.Locator("tr[data-row='1'] td").First.InnerTextAsync()).Should().Be("\"traffic\", \"order\"");
        var gap = page.Locator("[data-code='dmn.table.gap']");
        await gap.WaitForAsync();
        (await gap.InnerTextAsync()).Should().Contain("neighbours");
        await gap.Locator("button").ClickAsync();
        await page.Keyboard.TypeAsync("team");
        await page.Keyboard.PressAsync("Enter");
        await gap.WaitForAsync(new() { State = Microsoft.Playwright.WaitForSelectorState.Detached });
        (await page.Locator("tr[data-row='7'] td").Nth(2).InnerTextAsync()).Should().Be("\"team\"");
        await page.Locator(".save-state", new() { HasTextString = "已于" }).WaitForAsync();
        await CheckAsync(page);
    }

    private static async Task CheckAsync(Microsoft.Playwright.IPage page)
    {
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().BeLessThanOrEqualTo(0);
        (await Accessibility.ViolationsAsync(page)).Select(violation => violation.ToString()).Should().BeEmpty();
    }
}
