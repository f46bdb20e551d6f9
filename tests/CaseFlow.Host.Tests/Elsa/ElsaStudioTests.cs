using System.Collections.Immutable;
using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using CaseFlow.Host.Installation;
using CaseFlow.Host.Tests.Browser;
using CaseFlow.Runtime.Bridging.Elsa;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Testing;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Elsa;

/// <summary>An exported procedure in Elsa's own studio. The studio is real, the server behind it is not: its answers are written here.</summary>
[Collection(Browsers.Name)]
public sealed class ElsaStudioTests(Chrome chrome)
{
    private const string Origin = "http://127.0.0.1:5905";
    private const string Api = "/elsa/api";

    // What the studio itself says of its canvas: each connection, whether both ends have that port, and whether a line stands there.
    private const string Drawn =
        """
        async () => {
          const { graphBindings, readGraph } = await import('/_content/Elsa.Studio.Workflows.Designer/designer.entry.js');
          const { cells } = readGraph(Object.keys(graphBindings)[0]);
          const ports = new Map(cells.filter(cell => cell.ports).map(cell => [cell.id, cell.ports.items.map(port => port.id)]));
          const has = end => ports.get(end.cell)?.includes(end.port) === true;
          return JSON.stringify(cells.filter(cell => cell.shape === 'elsa-edge').map(({ id, source, target }) => ({
            connection: `${source.cell} [${source.port}] ${target.cell} [${target.port}]`,
            hasPorts: has(source) && has(target),
            hasLine: [...document.querySelectorAll(`.x6-edge[data-cell-id="${id}"] path`)].some(path => path.getTotalLength() > 0),
          })));
        }
        """;

    private static readonly ImmutableDictionary<string, string> Types = ImmutableDictionary<string, string>.Empty
        .Add(".html", "text/html").Add(".js", "text/javascript").Add(".css", "text/css").Add(".wasm", "application/wasm").Add(".json", "application/json").Add(".svg", "image/svg+xml");

    [SkippableFact]
    public async Task On_demand_handling_stands_on_the_canvas_of_the_studio()
    {
        var studio = await StudioAsync();
        var files = ProcedureFiles.Select(WorkflowFolder.ReadProcedure(Path.Combine(Checkout.Root, "workflows", "on-demand-handling")));
        var definition = JsonNode.Parse(ElsaWriter.Write(ProcedureReader.Read("on-demand-handling", files, null).Procedure!, "接诉即办", 1).Json.Span)!.AsObject();
        var browser = await chrome.OpenAsync();
        await using var context = await browser.NewContextAsync(new BrowserNewContextOptions { ViewportSize = new ViewportSize { Width = 1600, Height = 900 } });
        var page = await context.NewPageAsync();
        var broken = new List<string>();
        page.PageError += (_, error) => broken.Add(error);
        await page.RouteAsync("**/*", route => AnswerAsync(route, studio, definition));
        await page.GotoAsync(Origin + "/");
        var activities = definition["root"]!["activities"]!.AsArray();
        await page.Locator(".x6-node").Nth(activities.Count - 1).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        (await page.Locator(".x6-node").CountAsync()).Should().Be(activities.Count, "every element of the diagram is a node");
        var shown = string.Join('\n', await page.Locator(".x6-node").AllTextContentsAsync());
        foreach (var name in activities.Select(activity => (string?)activity!["metadata"]!["displayText"]).OfType<string>())
        {
            shown.Should().Contain(name);
        }

        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Checkout.Root, "artifacts", "elsa-studio.png") });
        // The studio draws by and by; asked at once, it has not got to the last connections.
        var connections = definition["root"]!["connections"]!.AsArray();
        await page.Locator(".x6-edge").Nth(connections.Count - 1).WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached, Timeout = 60_000 });
        var drawn = JsonNode.Parse((await page.EvaluateAsync(Drawn)).ToString()!)!.AsArray();
        drawn.Select(edge => (string)edge!["connection"]!).Should().BeEquivalentTo(
            connections.Select(c => $"{c!["source"]!["activity"]} [{c["source"]!["port"]}] {c["target"]!["activity"]} [{c["target"]!["port"]}]"), "every connection is drawn");
        drawn.Should().OnlyContain(edge => (bool)edge!["hasPorts"]! && (bool)edge["hasLine"]!, "each leaves and enters by a port that its activity has");
        broken.Should().BeEmpty();
    }

    // Installed once into the folder of what is built; the lock file names what it must be.
    private static async Task<string> StudioAsync()
    {
        var folder = Path.Combine(Checkout.Root, "artifacts", "elsa-studio");
        var studio = Path.Combine(folder, "node_modules", "@elsa-workflows", "elsa-studio-wasm");
        if (!File.Exists(Path.Combine(studio, "index.html")))
        {
            Directory.CreateDirectory(folder);
            foreach (var name in new[] { "package.json", "package-lock.json" })
            {
                File.Copy(Path.Combine(Checkout.Root, "tests", "CaseFlow.Host.Tests", "Elsa", name), Path.Combine(folder, name), overwrite: true);
            }

            var problem = await InstallAsync(folder);
            if (problem is not null && Environment.GetEnvironmentVariable("CASEFLOW_REQUIRE_ALL") == "1")
            {
                throw new InvalidOperationException($"Expected npm to install Elsa Studio, but {problem}");
            }

            Skip.If(problem is not null, $"npm cannot install Elsa Studio: {problem}");
        }

        return studio;
    }

    private static async Task<string?> InstallAsync(string folder)
    {
        try
        {
            using var npm = Process.Start(new ProcessStartInfo("npm", "ci --ignore-scripts --no-audit --no-fund --loglevel=error") { WorkingDirectory = folder, RedirectStandardError = true, UseShellExecute = false })!;
            var said = await npm.StandardError.ReadToEndAsync();
            await npm.WaitForExitAsync();
            return npm.ExitCode == 0 ? null : said;
        }
        catch (System.ComponentModel.Win32Exception e)
        {
            return e.Message;
        }
    }

    private static Task AnswerAsync(IRoute route, string studio, JsonObject definition)
    {
        var path = Uri.UnescapeDataString(new Uri(route.Request.Url).AbsolutePath);
        if (path.StartsWith(Api, StringComparison.Ordinal))
        {
            return route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = Served(path[Api.Length..], definition).ToJsonString() });
        }

        if (path == "/")
        {
            return route.FulfillAsync(new RouteFulfillOptions { ContentType = "text/html", Body = Html(definition) });
        }

        var file = Path.GetFullPath(Path.Combine(studio, path.TrimStart('/')));
        return File.Exists(file)
            ? route.FulfillAsync(new RouteFulfillOptions { ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream"), BodyBytes = File.ReadAllBytes(file) })
            : route.FulfillAsync(new RouteFulfillOptions { Status = 404 });
    }

    private static string Html(JsonObject definition) =>
        $"""
        <!DOCTYPE html><html><head><meta charset="utf-8"><base href="/"><link href="_content/MudBlazor/MudBlazor.min.css" rel="stylesheet"><link href="_content/Radzen.Blazor/css/material-base.css" rel="stylesheet">
        <link href="_content/Elsa.Studio.Shell/css/shell.css" rel="stylesheet"><link href="Elsa.Studio.Host.CustomElements.styles.css" rel="stylesheet"></head><body>
        <elsa-workflow-definition-editor remote-endpoint="{Origin}{Api}" api-key="none" definition-id="{(string)definition["definitionId"]!}"></elsa-workflow-definition-editor>
        <script src="_content/BlazorMonaco/jsInterop.js"></script><script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/loader.js"></script><script src="_content/BlazorMonaco/lib/monaco-editor/min/vs/editor/editor.main.js"></script>
        <script src="_content/MudBlazor/MudBlazor.min.js"></script><script src="_content/CodeBeam.MudBlazor.Extensions/MudExtensions.min.js"></script><script src="_content/Radzen.Blazor/Radzen.Blazor.js"></script>
        <script src="_framework/blazor.webassembly.js"></script></body></html>
        """;

    private static JsonObject Served(string path, JsonObject definition)
    {
        if (path.StartsWith("/workflow-definitions/", StringComparison.Ordinal))
        {
            var copy = definition.DeepClone().AsObject();
            copy["links"] = new JsonArray();
            return copy;
        }

        JsonArray items = path switch
        {
            "/descriptors/activities" => [.. TypesOf(definition["root"]!.AsObject()).Append("Elsa.Flowchart").Distinct().Select(Descriptor)],
            "/descriptors/expression-descriptors" =>
            [
                .. new[] { "Literal", "JavaScript", "Object" }.Select(type => new JsonObject
                {
                    ["type"] = type, ["displayName"] = type, ["isBrowsable"] = true, ["isSerializable"] = true, ["properties"] = new JsonObject(),
                }),
            ],
            _ => [],
        };
        return new JsonObject { ["items"] = items, ["count"] = items.Count, ["totalCount"] = items.Count, ["links"] = new JsonArray() };
    }

    private static IEnumerable<string> TypesOf(JsonObject chart) =>
        (chart["activities"] as JsonArray ?? []).SelectMany(activity => TypesOf(activity!.AsObject()).Prepend((string)activity["type"]!));

    // As a server describes them: ports of the flow (1, not 0 for those that hold an activity); those of cases the studio computes itself.
    private static JsonNode Descriptor(string type) => JsonSerializer.SerializeToNode(new
    {
        typeName = type,
        name = type[5..],
        @namespace = "Elsa",
        version = 1,
        category = "Elsa",
        displayName = type[5..],
        description = "",
        kind = 0,
        inputs = Array.Empty<string>(),
        outputs = Array.Empty<string>(),
        ports = (type switch { "Elsa.FlowDecision" => new[] { "True", "False" }, "Elsa.FlowSwitch" => ["Default"], _ => ["Done"] }).Select(name => new { name, displayName = name, type = 1, isBrowsable = true }),
        customProperties = new { },
        constructionProperties = new { },
        isContainer = type == "Elsa.Flowchart",
        isBrowsable = true,
        isStart = type == "Elsa.Start",
        isTerminal = type == "Elsa.End",
    })!;
}
