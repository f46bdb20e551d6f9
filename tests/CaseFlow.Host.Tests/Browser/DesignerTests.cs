using System.Collections.Immutable;
using System.Text;
using CaseFlow.Host.Tests.Live;
using CaseFlow.Runtime.Comparing;
using CaseFlow.Runtime.Deployment;
using CaseFlow.Testing;
using Microsoft.Playwright;

namespace CaseFlow.Host.Tests.Browser;

/// <summary>The designer as a person uses it: drawing by mouse and by keyboard, saving, two people at one draft, a lost connection.</summary>
[Collection(Browsers.Name)]
public sealed class DesignerTests(Chrome chrome)
{
    private const string Modeler = "document.querySelector('[data-editor]').modeler";

    [SkippableFact]
    public async Task A_draft_is_drawn_by_mouse_and_keyboard_saved_taken_over_and_kept_without_a_connection()
    {
        var browser = await chrome.OpenAsync();
        await using var county = await LiveCounty.StartAsync();
        var designer = await Visitor.StaffAsync(browser, county, "designer");
        var page = designer.Page;
        await page.AddInitScriptAsync("window.untranslated = new Set(); document.addEventListener('designer:untranslated', e => window.untranslated.add(e.detail));");
        await designer.GoAsync("/procedures/on-demand-handling/drafts");
        await page.Locator("main form button", new() { HasTextString = "重新绘制" }).First.ClickAsync();
        await Visitor.ReachAsync(page, address => address.Contains("/drafts/d", StringComparison.Ordinal));
        var draft = new Uri(page.Url).AbsolutePath;
        await designer.GoAsync(draft + "/edit");
        await page.Locator(".djs-shape").First.WaitForAsync();
        await page.Locator("#tab-properties[aria-selected=true]").WaitForAsync();

        // By mouse: from the palette to a free place.
        await page.Locator(".djs-palette [data-action='create.userTask']").ClickAsync();
        var free = await page.EvaluateAsync<int[]>($$"""
            () => {
              const registry = {{Modeler}}.get("elementRegistry");
              const boxes = registry.filter(e => e.parent && !e.waypoints && !["bpmn:Lane", "bpmn:Participant"].includes(e.type));
              const lane = registry.filter(e => e.type === "bpmn:Lane")[0];
              const view = {{Modeler}}.get("canvas").viewbox();
              const frame = {{Modeler}}.get("canvas").getContainer().getBoundingClientRect();
              for (let x = lane.x + 300; x < lane.x + lane.width; x += 20) {
                for (let y = lane.y + 10; y < lane.y + lane.height - 90; y += 10) {
                  if (!boxes.some(b => x < b.x + b.width + 60 && x + 160 > b.x && y < b.y + b.height + 10 && y + 90 > b.y)) {
                    return [frame.x + (x + 60 - view.x) * view.scale, frame.y + (y + 45 - view.y) * view.scale].map(Math.round);
                  }
                }
              }
              return [0, 0];
            }
            """);
        await page.Mouse.MoveAsync(free[0] - 5, free[1]);
        await page.Mouse.MoveAsync(free[0], free[1], new() { Steps = 5 });
        await page.Mouse.ClickAsync(free[0], free[1]);
        await page.Keyboard.TypeAsync("电话核实");
        await page.Mouse.ClickAsync(free[0], free[1] - 60);
        await page.Locator(".save-state", new() { HasTextString = "已于" }).WaitForAsync();
        await SavedDraft.WaitAsync(page, draft, "name=\"电话核实\"");

        // By keyboard: an element of the list, something after it, its name, back and forth.
        await page.Locator("#tab-elements").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("#side-elements input").FillAsync("首次响应");
        await page.Locator(".outline-list button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".tool-line button").First.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".djs-popup-search input").FillAsync("人工环节");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".djs-direct-editing-content").FillAsync("再次核实");
        await page.Keyboard.PressAsync("Enter");
        await SavedDraft.WaitAsync(page, draft, "再次核实");

        // What the panel writes to another file is a step like the others.
        await page.EvaluateAsync($"{Modeler}.get('selection').select(null)");
        await page.Locator("#tab-properties").ClickAsync();
        var english = page.Locator("#dp-facts-names-en");
        var before = await english.InputValueAsync();
        await english.FillAsync("Handled at once");
        await english.PressAsync("Tab");
        await SavedDraft.WaitAsync(page, draft, "Handled at once", file: "mechanism.json");
        for (var step = 0; step < 3; step++)
        {
            await page.Locator(".save-line button").First.ClickAsync();
        }

        await SavedDraft.WaitAsync(page, draft, "电话核实", gone: "再次核实");
        await SavedDraft.WaitAsync(page, draft, before, gone: "Handled at once", file: "mechanism.json");
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth")).Should().BeLessThanOrEqualTo(0);
        (await Accessibility.ViolationsAsync(page)).Where(violation => violation.Impact is "serious" or "critical").Select(violation => violation.ToString()).Should().BeEmpty();

        // Without a connection nothing is lost.
        await page.Context.SetOfflineAsync(true);
        await page.Locator(".save-line button").Nth(1).ClickAsync();
        await page.Locator(".save-line button").Nth(1).ClickAsync();
        await page.Locator(".save-state", new() { HasTextString = "连接" }).WaitForAsync();
        await page.Context.SetOfflineAsync(false);
        await SavedDraft.WaitAsync(page, draft, "再次核实");

        // A second person sees who draws, and takes over.
        var second = await Visitor.StaffAsync(browser, county, "designer-2");
        await second.GoAsync(draft + "/edit");
        await second.Page.Locator(".save-notice .alert", new() { HasTextString = "正在编辑" }).Locator("button").First.ClickAsync();
        await second.Page.Locator(".save-state", new() { HasTextString = "保存" }).WaitForAsync();
        await page.Locator(".save-line button").First.ClickAsync();
        await page.Locator(".save-notice .alert", new() { HasTextString = "正在编辑" }).WaitForAsync();

        await OpenEverythingAsync(page);
        (await page.EvaluateAsync<string[]>("() => [...window.untranslated]")).Should().BeEmpty();
        await KeepsEverythingAsync(page);
    }

    /// <summary>Each procedure of <c>workflows/</c> goes through the browser's reader and writer without losing anything.</summary>
    private static async Task KeepsEverythingAsync(IPage page)
    {
        foreach (var folder in Directory.EnumerateDirectories(Path.Combine(Checkout.Root, "workflows")).Where(folder => File.Exists(Path.Combine(folder, ProcedureFiles.Diagram))))
        {
            var mechanism = Path.GetFileName(folder);
            var files = ProcedureFiles.Select(Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(
                file => KeyValuePair.Create(Path.GetRelativePath(folder, file).Replace('\\', '/'), (ReadOnlyMemory<byte>)File.ReadAllBytes(file))));
            var written = await page.EvaluateAsync<string>(
                $"async xml => {{ await {Modeler}.importXML(xml); return (await {Modeler}.saveXML({{ format: true }})).xml; }}",
                Encoding.UTF8.GetString(files[ProcedureFiles.Diagram].Span));
            var before = Read(mechanism, files);
            var after = Read(mechanism, files.SetItem(ProcedureFiles.Diagram, Encoding.UTF8.GetBytes(written)));
            ProcedureComparison.Of(before, after).Differences.Where(difference => difference.Kind != DifferenceKind.Drawing).Select(difference => $"{difference.Code} {difference.Part.Key}").Should().BeEmpty(mechanism);
            Extensions(written).Should().Equal(Extensions(Encoding.UTF8.GetString(files[ProcedureFiles.Diagram].Span)), mechanism);
        }
    }

    private static Procedure Read(string mechanism, ImmutableSortedDictionary<string, ReadOnlyMemory<byte>> files)
    {
        var reading = ProcedureReader.Read(mechanism, files, processes: null);
        return reading.Procedure ?? throw new InvalidOperationException($"Expected to read {mechanism}, but: {string.Join('\n', reading.Findings.Select(found => found.Finding.Message))}");
    }

    /// <summary>Every extension with its attributes, sorted.</summary>
    private static IEnumerable<string> Extensions(string xml) => System.Xml.Linq.XDocument.Parse(xml).Descendants()
        .Where(element => element.Name.NamespaceName.Contains("caseflow", StringComparison.Ordinal))
        .Select(element => $"{element.Parent!.Name.LocalName} {element.Name.LocalName} {string.Join(" ", element.Attributes().Select(a => $"{a.Name.LocalName}={a.Value}").Order(StringComparer.Ordinal))}")
        .Order(StringComparer.Ordinal);

    /// <summary>Opens the menus of one element of each kind, so that all words are asked for.</summary>
    private static Task OpenEverythingAsync(IPage page) => page.EvaluateAsync($$"""
        async () => {
          const modeler = {{Modeler}};
          const menu = modeler.get("popupMenu");
          const kinds = new Map(modeler.get("elementRegistry").filter(e => e.parent && !e.labelTarget).map(e => [e.type + (e.businessObject.eventDefinitions?.[0]?.$type ?? ""), e]));
          for (const element of kinds.values()) {
            modeler.get("selection").select(element);
            for (const name of ["bpmn-replace", "bpmn-append", "bpmn-create", "color-picker"]) {
              menu.open(element, name, { x: 200, y: 200 });
              await new Promise(requestAnimationFrame);
              menu.close();
            }
          }
          modeler.get("searchPad").toggle();
          modeler.get("searchPad").toggle();
        }
        """);
}
