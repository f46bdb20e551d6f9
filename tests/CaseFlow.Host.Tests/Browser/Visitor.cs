using CaseFlow.Host.Tests.Live;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>One person at a browser of their own.</summary>
internal sealed class Visitor
{
    public static readonly ViewportSize Desktop = new() { Width = 1366, Height = 768 };
    public static readonly ViewportSize Phone = new() { Width = 390, Height = 844 };

    /// <summary>How long a page may take to answer, in milliseconds: a limit for what hangs, not a measure of speed.</summary>
    private const int Patience = 60_000;

    private readonly LiveCounty county;

    private Visitor(LiveCounty county, IPage page)
    {
        this.county = county;
        Page = page;
    }

    public IPage Page { get; }

    public static async Task<Visitor> OpenAsync(IBrowser browser, LiveCounty county, ViewportSize? size = null, bool script = true)
    {
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            ViewportSize = size ?? Desktop,
            Locale = "zh-CN",
            JavaScriptEnabled = script,
            BaseURL = county.Address,
        });
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        return new Visitor(county, page);
    }

    /// <summary>A member of staff, signed in by the demonstration's list.</summary>
    public static async Task<Visitor> StaffAsync(IBrowser browser, LiveCounty county, string person, ViewportSize? size = null)
    {
        var visitor = await OpenAsync(browser, county, size);
        await visitor.GoAsync($"/sign-in?who={person}");
        await visitor.Page.Locator($"button[name=person][value='{person}']").ClickAsync();
        await visitor.ArriveAsync("**/{inbox,dashboard}*");
        return visitor;
    }

    public async Task GoAsync(string address) => await Page.GotoAsync(county.Address + address);

    /// <summary>Opens the first task of that name in the inbox.</summary>
    public async Task OpenTaskAsync(string name)
    {
        await GoAsync("/inbox");
        await Page.Locator("a.task-link", new() { HasTextString = name }).First.ClickAsync();
        await ArriveAsync("**/tasks/*");
    }

    /// <summary>Fills a text, number or money field of the shown form.</summary>
    public Task FillAsync(string field, string value) => Page.Locator($"#f-{field}").FillAsync(value);

    /// <summary>Chooses an answer of a radio group and waits for the form to be drawn anew.</summary>
    public async Task ChooseAsync(string field, string value)
    {
        var option = Page.Locator($"input[type=radio][name='v.{field}'][value='{value}']");
        await option.CheckAsync();
        await Page.WaitForLoadStateAsync(LoadState.NetworkIdle);
    }

    /// <summary>Chooses an entry of a list.</summary>
    public Task SelectAsync(string field, string value) => Page.Locator($"#f-{field}").SelectOptionAsync(value);

    /// <summary>Sends the form of the page and waits until the page is left; a refusal is thrown with its words.</summary>
    public async Task CompleteAsync()
    {
        var before = Page.Url;
        await Page.Locator("main form button.btn-primary").First.ClickAsync();
        var refused = Page.Locator("main [role=alert]").First;
        for (var wait = 0; Page.Url == before && wait < Patience / 100; wait++)
        {
            if (await refused.IsVisibleAsync())
            {
                throw new InvalidOperationException($"Expected {before} to accept the form, but it answered: {await refused.InnerTextAsync()}");
            }

            await Page.WaitForTimeoutAsync(100);
        }

        Page.Url.Should().NotBe(before, "a form that is accepted leads to another page");
        await Page.WaitForLoadStateAsync();
    }

    /// <summary>Waits until the address is reached; where the page stays somewhere else, what it says is thrown.</summary>
    private async Task ArriveAsync(string address)
    {
        try
        {
            await Page.WaitForURLAsync(address);
        }
        catch (TimeoutException late)
        {
            throw new InvalidOperationException($"Expected to arrive at {address}, but {Page.Url} says: {await TextAsync()}", late);
        }
    }

    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();
}
