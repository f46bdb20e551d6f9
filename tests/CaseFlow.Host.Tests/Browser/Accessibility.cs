using System.Text.Json;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>What axe finds on a page.</summary>
internal static class Accessibility
{
    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>The rules a page violates, as it stands. Frames within it are not looked into.</summary>
    // Within the page itself: the wrapper for Playwright opens a second page for every run, which takes longer than axe does.
    public static async Task<IReadOnlyList<Violation>> ViolationsAsync(IPage page)
    {
        await page.EvaluateAsync($"() => {{ {Axe} }}");
        var found = await page.EvaluateAsync<string>("async () => JSON.stringify((await axe.run(document, { resultTypes: ['violations'], iframes: false })).violations)");
        return JsonSerializer.Deserialize<Violation[]>(found, JsonSerializerOptions.Web)!;
    }

    /// <summary>A rule of axe that a page violates.</summary>
    /// <param name="Id">The rule.</param>
    /// <param name="Impact">How much it matters: <c>minor</c>, <c>moderate</c>, <c>serious</c> or <c>critical</c>.</param>
    /// <param name="Help">What the rule asks for.</param>
    /// <param name="Nodes">Where it is violated.</param>
    public sealed record Violation(string Id, string? Impact, string Help, IReadOnlyList<Node> Nodes)
    {
        /// <summary>The rule, what it asks for, and where.</summary>
        public override string ToString() => $"{Id} {Help}: {string.Join(" | ", Nodes.Select(node => node.Html))}";
    }

    /// <summary>An element as it is written.</summary>
    public sealed record Node(string Html);
}
