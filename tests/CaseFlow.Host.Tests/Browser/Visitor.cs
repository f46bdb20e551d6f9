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

    private readonly bool hasScript;

    private Visitor(LiveCounty county, IPage page, bool hasScript)
    {
        this.county = county;
        this.hasScript = hasScript;
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
        return new Visitor(county, page, script);
    }

    /// <summary>A member of staff, signed in by the demonstration's list.</summary>
    public static async Task<Visitor> StaffAsync(IBrowser browser, LiveCounty county, string person, ViewportSize? size = null)
    {
        var visitor = await OpenAsync(browser, county, size);
        await visitor.GoAsync($"/sign-in?who={person}");
        await visitor.Page.Locator($"button[name=person][value='{person}']").ClickAsync();
        await visitor.ArriveAsync(address => address.Contains("/inbox", StringComparison.Ordinal) || address.Contains("/dashboard", StringComparison.Ordinal));
        return visitor;
    }

    /// <summary>Waits until an address is reached; where the page stays somewhere else, what it says is thrown.</summary>
    public static async Task ReachAsync(IPage page, Func<string, bool> there)
    {
        // Asking again and again, as an event of the browser may come between asking and listening.
        for (var wait = 0; !there(page.Url) && wait < Patience / 50; wait++)
        {
            await page.WaitForTimeoutAsync(50);
        }

        if (!there(page.Url))
        {
            throw new InvalidOperationException($"Expected to get on from {page.Url}, but it says: {await page.Locator("main").InnerTextAsync()}");
        }
    }

    public async Task GoAsync(string address) => await Page.GotoAsync(county.Address + address);

    /// <summary>Opens the first task of that name in the inbox.</summary>
    /// <param name="name">The task's name.</param>
    /// <param name="about">The number or the place of its case; empty for any.</param>
    public async Task OpenTaskAsync(string name, string about = "")
    {
        var row = Page.Locator("table.inbox tr", new() { HasTextString = about }).Locator("a.task-link", new() { HasTextString = name }).First;
        if (!Page.Url.EndsWith("/inbox", StringComparison.Ordinal) || await row.CountAsync() == 0)
        {
            await GoAsync("/inbox");
        }

        await row.ClickAsync();
        await ArriveAsync(address => address.Contains("/tasks/", StringComparison.Ordinal));
    }

    /// <summary>Follows the first link of that name.</summary>
    public async Task FollowAsync(string name)
    {
        var before = Page.Url;
        await Page.Locator("main a", new() { HasTextString = name }).First.ClickAsync();
        await ArriveAsync(address => address != before);
    }

    /// <summary>Answers fields as they are named in forms, cells of tables as <c>table[0].column</c>; a table by itself is pasted.</summary>
    public async Task AnswerAsync(params (string Field, string Value)[] answers)
    {
        foreach (var (field, value) in answers)
        {
            var input = Page.Locator($"main form [name='v.{field}'], main form [name='v.{field}.csv']");
            await input.First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
            switch (await input.First.EvaluateAsync<string>("input => input.name.endsWith('.csv') ? 'table' : input.type"))
            {
                case "radio":
                    await ChooseAsync(field, value);
                    break;
                case "checkbox":
                    foreach (var one in value.Split(','))
                    {
                        await Page.Locator($"main form [name='v.{field}'][value='{one}']").CheckAsync();
                        await SettleAsync();
                    }

                    break;
                case "select-one":
                    await input.SelectOptionAsync(value);
                    await SettleAsync();
                    break;
                case "table":
                    await PasteAsync(field, value);
                    break;
                default:
                    await input.FillAsync(value);
                    await input.BlurAsync();
                    await SettleAsync();
                    break;
            }
        }
    }

    /// <summary>Fills a text, number or money field of the shown form.</summary>
    public Task FillAsync(string field, string value) => Page.Locator($"#f-{field}").FillAsync(value);

    /// <summary>Chooses an answer of a radio group and waits for the form to be drawn anew.</summary>
    public async Task ChooseAsync(string field, string value)
    {
        await Page.Locator($"input[type=radio][name='v.{field}'][value='{value}']").CheckAsync();
        await SettleAsync();
    }

    /// <summary>Chooses an entry of a list.</summary>
    public Task SelectAsync(string field, string value) => Page.Locator($"#f-{field}").SelectOptionAsync(value);

    /// <summary>Sends the form of the page and waits until the page is left; a refusal is thrown with its words.</summary>
    public async Task CompleteAsync()
    {
        var before = Page.Url;
        if (await SendAsync() is { } refused)
        {
            throw new InvalidOperationException($"Expected {before} to accept the form, but it answered: {refused}");
        }

        await ArriveAsync(address => address != before);
    }

    /// <summary>Sends the form of the page, which is refused, and tells with what words.</summary>
    public async Task<string> RefusedAsync() =>
        await SendAsync() ?? throw new InvalidOperationException($"Expected {Page.Url} to refuse the form, but it was accepted.");

    /// <summary>What the page says.</summary>
    public Task<string> TextAsync() => Page.Locator("main").InnerTextAsync();

    /// <summary>Pastes a table from a spreadsheet and has it read.</summary>
    private async Task PasteAsync(string table, string csv)
    {
        var pasting = Page.Locator($"#f-{table} details");
        if (await pasting.GetAttributeAsync("open") is null)
        {
            await pasting.Locator("summary").ClickAsync();
        }

        await pasting.Locator("textarea").FillAsync(csv);
        await pasting.Locator("button").ClickAsync();
        await SettleAsync();
    }

    // The words of the refusal; null when the form was accepted.
    private async Task<string?> SendAsync()
    {
        var answer = await Page.RunAndWaitForResponseAsync(
            () => Page.Locator("main form button.btn-primary").First.ClickAsync(),
            response => response.Request.Method == "POST" && response.Request.ResourceType is "document" or "fetch" && !response.Url.Contains("handler=Redraw", StringComparison.Ordinal));
        if (answer.Status < 400)
        {
            return null;
        }

        await answer.FinishedAsync();
        await SettleAsync();
        return await Page.Locator("main [role=alert]").First.InnerTextAsync();
    }

    /// <summary>Waits until the page listens and nothing of it is being drawn anew.</summary>
    private async Task SettleAsync()
    {
        if (!hasScript)
        {
            await Page.WaitForLoadStateAsync();
            return;
        }

        await Page.Locator("form[data-wired]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await Page.Locator("[aria-busy], form[method=post]:not([data-wired])").First.WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    /// <summary>Waits until an address is reached; where the page stays somewhere else, what it says is thrown.</summary>
    private async Task ArriveAsync(Func<string, bool> there)
    {
        await ReachAsync(Page, there);
        await SettleAsync();
    }
}
