using CaseFlow.Testing;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>One headless Chromium for a test class. Nothing is downloaded: Debian's browser is used.</summary>
public sealed class Chrome : IAsyncDisposable
{
    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task<IBrowser> OpenAsync()
    {
        var executable = Requires.Chromium();
        playwright ??= await Playwright.CreateAsync();
        return browser ??= await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = executable,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.DisposeAsync();
        }

        playwright?.Dispose();
    }
}
