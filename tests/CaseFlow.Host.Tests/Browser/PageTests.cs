using CaseFlow.Cases;
using CaseFlow.Host.Tests.Http;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.UseCases.Demands;
using CaseFlow.Runtime.UseCases.Tasks;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>Every page on desktop and phone: accessible, without sideways scrolling, also at 200 % zoom, usable by keyboard, light enough.</summary>
[Collection(Browsers.Name)]
public sealed class PageTests(Chrome chrome)
{
    private static readonly string[] PublicPages = ["/", "/submit", "/follow", "/notices", "/sign-in", "/sign-in?who=auditor", "/no-such-page"];
    private static readonly string[] RegistrarPages = ["/inbox", "/inbox?scope=group", "/inbox?more=1&due=today", "/demands/register", "/cases", "/cases?text=%E8%BD%A6%E5%BA%93&state=open&overdue=1", "/cases/by-reporter", "/cases/{number}", "/tasks/{task}"];
    private static readonly string[] AuditorPages =
    [
        "/inbox", "/cases", "/cases/{number}", "/cases/{number}/path", "/procedures", "/procedures/on-demand-handling", "/recurring", "/procedures/joint-opinion/decisions/whistle-grade.dmn", "/procedures/joint-opinion/decisions/shares.dmn",
        "/procedures/joint-opinion/decisions/whistle-grade.dmn?version=1&decision=Decision_Grade&v.range=%22street%22&v.tried=4",
        "/procedures/joint-opinion/decisions/whistle-grade.dmn?decision=Decision_Grade&v.range=%22street%22&v.tried=many",
    ];

    private static readonly string[] AdministratorPages =
    [
        "/incidents", "/people", "/people/persons/new", "/people/persons/hongfeng-visitor", "/people/units", "/people/units/hongfeng", "/people/parties",
        "/people/parties/hexu", "/people/posts/post-hongfeng-registrar", "/people/posts/new?unit=hongfeng", "/people/roles", "/people/absences", "/people/history",
        "/account", "/account/password", "/account/absence", "/cases/{number}/operations",
    ];

    [SkippableFact]
    public async Task A_picture_without_a_text_would_be_found()
    {
        var page = await (await chrome.OpenAsync()).NewPageAsync();
        await page.SetContentAsync("<html lang=en><title>t</title><main><h1>t</h1><img src=data:,></main></html>");
        (await Accessibility.ViolationsAsync(page)).Select(violation => violation.Id).Should().Equal("image-alt");
    }

    [SkippableFact]
    public async Task Every_page_passes_axe_and_fits_desktop_phone_and_double_zoom()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var (number, task) = await OneDemandAsync(county);
        await DecisionPageTests.PublishAsync(county);
        var problems = new List<string>();
        foreach (var (person, pages) in new[] { ("", PublicPages), ("hongfeng-registrar", RegistrarPages), ("auditor", AuditorPages), ("administrator", AdministratorPages) })
        {
            var visitor = person.Length == 0 ? await Visitor.OpenAsync(browser, county) : await Visitor.StaffAsync(browser, county, person);
            foreach (var page in pages.Select(p => p.Replace("{number}", number).Replace("{task}", task.ToString())))
            {
                await CheckAsync(visitor.Page, county.Address + page, problems);
            }
        }

        var resident = await Visitor.OpenAsync(browser, county);
        await resident.GoAsync("/submit");
        await resident.SelectAsync("place", "fenglinyuan");
        await resident.FillAsync("description", "楼道堆了杂物");
        await resident.FillAsync("reporterContact", "000-0004");
        await resident.CompleteAsync();
        resident.Page.Url.Should().EndWith("/submit/done");
        foreach (var page in new[] { "/submit/done", "/follow" })
        {
            await CheckAsync(resident.Page, county.Address + page, problems);
            (await resident.TextAsync()).Should().Contain("2026-000002");
        }

        problems.Should().BeEmpty();
    }

    [SkippableFact]
    public async Task The_inbox_weighs_at_most_60_kilobytes_over_the_wire()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        for (var i = 0; i < 55; i++)
        {
            await RegisterAsync(county, $"楼道灯不亮，已经第{i}天，老人出行不便");
        }

        var visitor = await Visitor.StaffAsync(browser, county, "hongfeng-registrar");
        long bytes = 0;
        var session = await visitor.Page.Context.NewCDPSessionAsync(visitor.Page);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        session.Event("Network.loadingFinished").OnEvent += (_, data) => bytes += (long)data!.Value.GetProperty("encodedDataLength").GetDouble();
        await visitor.Page.GotoAsync(county.Address + "/inbox", new() { WaitUntil = WaitUntilState.NetworkIdle });
        (await visitor.Page.Locator("a.task-link").CountAsync()).Should().Be(50);
        bytes.Should().BeInRange(10_000, 60 * 1024);
    }

    [SkippableFact]
    public async Task An_assigned_task_is_done_by_keyboard_alone()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var (_, task) = await OneDemandAsync(county);
        await county.UseCases.Send(new ClaimTask("hongfeng-registrar", task));
        var visitor = await Visitor.StaffAsync(browser, county, "hongfeng-registrar");
        await visitor.GoAsync("/inbox?scope=own");
        await FocusAsync(visitor.Page, "a.task-link");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Visitor.ReachAsync(visitor.Page, address => address.Contains("/tasks/", StringComparison.Ordinal));
        await FocusAsync(visitor.Page, "input[type=radio][name='v.acceptDecision']");
        await visitor.Page.Keyboard.PressAsync("Space");
        await visitor.Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        await FocusAsync(visitor.Page, "#f-category");
        await visitor.Page.Keyboard.PressAsync("ArrowDown");
        await FocusAsync(visitor.Page, "main form button.btn-primary");
        await visitor.Page.Keyboard.PressAsync("Enter");
        await Visitor.ReachAsync(visitor.Page, address => !address.Contains(task.ToString(), StringComparison.Ordinal));
        (await county.UseCases.Send(new GetTask("hongfeng-registrar", task))).IsDone.Should().BeFalse("it is completed");
    }

    [SkippableFact]
    public async Task A_demand_is_handed_in_and_followed_without_JavaScript()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var resident = await Visitor.OpenAsync(browser, county, Visitor.Phone, script: false);
        await resident.GoAsync("/submit");
        await resident.SelectAsync("place", "fenglinyuan");
        await resident.FillAsync("description", "电梯间有异响");
        await resident.FillAsync("reporterContact", "000-0003");
        await resident.CompleteAsync();
        var codes = resident.Page.Locator(".big-code");
        var (number, code) = (await codes.Nth(0).InnerTextAsync(), await codes.Nth(1).InnerTextAsync());
        var later = await Visitor.OpenAsync(browser, county, Visitor.Phone, script: false);
        await later.GoAsync("/follow");
        await later.Page.FillAsync("#number", number);
        await later.Page.FillAsync("#code", code);
        await later.Page.Locator("main form button.btn-primary").ClickAsync();
        (await later.TextAsync()).Should().Contain("电梯间有异响");
    }

    [SkippableFact]
    public async Task What_the_network_swallows_is_said_and_stays_in_the_form()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var resident = await Visitor.OpenAsync(browser, county, Visitor.Phone);
        await resident.GoAsync("/submit");
        await resident.SelectAsync("place", "fenglinyuan");
        await resident.FillAsync("description", "车位被占");
        await resident.FillAsync("reporterContact", "000-0005");
        await resident.Page.RouteAsync("**/submit*", route => route.AbortAsync());
        await resident.Page.Locator("main form button.btn-primary").First.ClickAsync();
        await resident.Page.Locator("main [data-not-sent]").WaitForAsync();
        (await resident.Page.InputValueAsync("#f-description")).Should().Be("车位被占");

        await resident.Page.UnrouteAsync("**/submit*");
        await resident.Page.Locator("main form button.btn-primary").First.ClickAsync();
        await Visitor.ReachAsync(resident.Page, address => address.Contains("/submit/done", StringComparison.Ordinal));
    }

    private static async Task CheckAsync(IPage page, string address, List<string> problems)
    {
        foreach (var (name, width, height) in new[] { ("desktop", 1366, 768), ("phone", 390, 844), ("zoom 200 %", 683, 384) })
        {
            await page.SetViewportSizeAsync(width, height);
            await page.GotoAsync(address);
            var over = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            if (over > 0)
            {
                problems.Add($"{address} {name}: {over} px too wide");
            }

            if (name == "zoom 200 %")
            {
                continue;
            }

            problems.AddRange((await Accessibility.ViolationsAsync(page)).Select(violation => $"{address} {name}: {violation}"));
        }
    }

    /// <summary>Presses Tab until the element has the focus, as a person would.</summary>
    private static async Task FocusAsync(IPage page, string selector)
    {
        for (var i = 0; i < 80; i++)
        {
            if (await page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) ?? false", selector))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        throw new InvalidOperationException($"Expected to reach '{selector}' by the Tab key, but 80 presses did not.");
    }

    private static async Task<(string Number, TaskId Task)> OneDemandAsync(LiveCounty county)
    {
        var number = await RegisterAsync(county, "地下车库潮湿并有积水");
        var inbox = await county.UseCases.Send(new GetInbox("hongfeng-registrar", InboxScope.All, 1));
        return (number, inbox.Value!.Items.Single(item => item.Row.CaseNumber == number).Row.Task);
    }

    private static async Task<string> RegisterAsync(LiveCounty county, string text)
    {
        var receipt = await county.UseCases.Send(new RegisterDemand(
            "phone", "fenglinyuan", "property.underground-garage.damp", text, [], "居民", "000-0000", false, "hongfeng-registrar", Guid.NewGuid().ToString()));
        return receipt.Value?.Number ?? throw new InvalidOperationException(receipt.Refusal!.Code);
    }
}
