using System.Collections.Immutable;
using System.Text.Json;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Searching;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.Reference;

/// <summary>The classification list (<c>workflows/reference/categories.json</c>): items with id, names and items below them.</summary>
internal sealed class CategoryTree
{
    private readonly ImmutableDictionary<string, CategoryView> byId;

    private CategoryTree(ImmutableArray<CategoryView> all)
    {
        All = all;
        byId = all.ToImmutableDictionary(c => c.Id, StringComparer.Ordinal);
    }

    public static CategoryTree Empty { get; } = new([]);

    /// <summary>All categories, each after its parent.</summary>
    public ImmutableArray<CategoryView> All { get; }

    public bool Contains(string id) => byId.ContainsKey(id);

    public LocalText? NameOf(string? id) => id is not null && byId.TryGetValue(id, out var category) ? category.Name : null;

    /// <summary>A category and all below it; the id itself when it is unknown.</summary>
    public ImmutableArray<string> Within(string id)
    {
        var within = new HashSet<string>(StringComparer.Ordinal) { id };
        within.UnionWith(All.Where(c => c.Parent is { } parent && within.Contains(parent) && within.Add(c.Id)).Select(c => c.Id).ToList());
        return [.. within];
    }

    /// <summary>The categories whose name has a folded word, with all below them.</summary>
    public ImmutableArray<string> Named(string word) =>
    [
        .. All.Where(c => SearchRuns.Folded(c.Name.Zh).Contains(word, StringComparison.Ordinal) || SearchRuns.Folded(c.Name.En).Contains(word, StringComparison.Ordinal))
            .SelectMany(c => Within(c.Id))
            .Distinct(StringComparer.Ordinal),
    ];

    /// <summary>Reads a list.</summary>
    /// <exception cref="JsonException">The text is not a classification list.</exception>
    public static CategoryTree Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var all = ImmutableArray.CreateBuilder<CategoryView>();
            Collect(document.RootElement, null, all);
            return new CategoryTree(all.ToImmutable());
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or ArgumentException)
        {
            throw new JsonException($"Expected a classification list, but {e.Message}", e);
        }
    }

    private static void Collect(JsonElement element, string? parent, ImmutableArray<CategoryView>.Builder all)
    {
        if (!element.TryGetProperty("items", out var items))
        {
            return;
        }

        foreach (var item in items.EnumerateArray())
        {
            var id = item.GetProperty("id").GetString()!;
            var names = item.GetProperty("names");
            var zh = names.GetProperty("zh-CN").GetString()!;
            all.Add(new CategoryView(id, parent, new LocalText(zh, names.TryGetProperty("en", out var en) ? en.GetString()! : zh)));
            Collect(item, id, all);
        }
    }
}
