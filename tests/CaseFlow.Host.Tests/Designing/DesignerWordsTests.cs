using System.Text.Json;
using System.Text.RegularExpressions;
using CaseFlow.Testing;

namespace CaseFlow.Host.Tests.Designing;

/// <summary>The words of the drawing tool: what its packages ask for has a text in every language.</summary>
public sealed partial class DesignerWordsTests
{
    private static readonly string Host = Path.Combine(Checkout.Root, "src", "CaseFlow.Host");
    private static readonly string[] Menus = ["PopupEntries.js", "ReplaceOptions.js", "index.es.js"];
    private static readonly string[] Alignments = ["left", "center", "right", "top", "middle", "bottom"];

    [Theory]
    [InlineData("zh-CN")]
    [InlineData("en")]
    public void Every_string_that_the_packages_translate_has_a_text(string language)
    {
        var words = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllText(Path.Combine(Host, "Resources", language, "designer-words.json")))!;
        var asked = Asked().ToList();
        asked.Should().HaveCountGreaterThan(120, "the packages are read from where the client was restored");
        asked.Where(text => string.IsNullOrWhiteSpace(words.GetValueOrDefault("words." + text))).Should().BeEmpty();
    }

    // Texts of calls, and the labels of the menus, which are translated where they are shown.
    private static IEnumerable<string> Asked()
    {
        var modules = Path.Combine(Host, "Client", "node_modules");
        var sources = new[] { "bpmn-js/lib", "diagram-js/lib", "diagram-js-minimap/dist", "diagram-js-grid/dist", "bpmn-js-color-picker/colors", "bpmn-js-create-append-anything/dist" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(modules, folder), "*.js", SearchOption.AllDirectories))
            .Where(file => !file.EndsWith(".min.js", StringComparison.Ordinal) && !file.Contains($"i18n{Path.DirectorySeparatorChar}translate", StringComparison.Ordinal))
            .Select(file => (Name: Path.GetFileName(file), Text: File.ReadAllText(file)));
        return sources
            .SelectMany(source => Calls().Matches(source.Text).Concat(Menus.Contains(source.Name) ? Labels().Matches(source.Text) : []))
            .Select(match => match.Groups["text"].Value)
            .Where(text => !text.EndsWith(' ') && !text.StartsWith(' '))
            .Concat(Alignments.Select(side => "Align elements " + side))
            .Distinct()
            .Order(StringComparer.Ordinal);
    }

    [GeneratedRegex("""\btranslate\(\s*(?<quote>['"])(?<text>(?:(?!\k<quote>).)+)\k<quote>\s*[,)]""")]
    private static partial Regex Calls();

    [GeneratedRegex("""\b(?:label|title|name):\s*(?<quote>['"])(?<text>(?:(?!\k<quote>).)+)\k<quote>""")]
    private static partial Regex Labels();
}
