using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;
using CaseFlow.Runtime.Lists;
using CaseFlow.Runtime.Searching;
using CaseFlow.Runtime.UseCases.Reference;

namespace CaseFlow.Runtime.Reference;

/// <summary>A version of the classification list as a tree, or what all versions ever had, as the newest of them has it.</summary>
internal sealed class CategoryTree
{
    private const string NameColumn = "name";

    private readonly ImmutableDictionary<string, CategoryView> byId;
    private readonly ImmutableArray<(string Id, string Words)> words;

    private CategoryTree(ImmutableArray<CategoryView> all, IEnumerable<CategoryView> formerNames)
    {
        All = all;
        byId = all.ToImmutableDictionary(c => c.Id, StringComparer.Ordinal);
        words =
        [
            .. all.Concat(formerNames)
                .SelectMany(c => new[] { (c.Id, Words: SearchRuns.Folded(c.Name.Zh)), (c.Id, Words: SearchRuns.Folded(c.Name.En)) })
                .Distinct(),
        ];
    }

    public static CategoryTree Empty { get; } = new([], []);

    /// <summary>All categories, each after its parent.</summary>
    public ImmutableArray<CategoryView> All { get; }

    /// <summary>Makes the tree of a version.</summary>
    public static CategoryTree Of(ReferenceList list) =>
        new([.. ListTree.Walk(list).Select(b => new CategoryView(b.Entry.Key, b.Parent, NameOf(list, b.Entry)))], []);

    /// <summary>
    /// The tree of the first version given, with the categories that only earlier ones have: each below what the newest version that has it
    /// says. No circle can come of it, for what stands above a category is in every version that the category is in.
    /// </summary>
    /// <param name="newestFirst">The versions; at least one.</param>
    public static CategoryTree Merge(IReadOnlyList<CategoryTree> newestFirst)
    {
        var (now, known) = (newestFirst[0], new HashSet<string>(newestFirst[0].byId.Keys, StringComparer.Ordinal));
        var withdrawn = newestFirst.Skip(1).SelectMany(tree => tree.All).Where(c => known.Add(c.Id)).Select(c => c with { IsWithdrawn = true });
        var below = now.All.Concat(withdrawn).ToLookup(c => c.Parent ?? "", StringComparer.Ordinal);
        var all = ImmutableArray.CreateBuilder<CategoryView>();
        void Descend(string parent)
        {
            foreach (var category in below[parent])
            {
                all.Add(category);
                Descend(category.Id);
            }
        }

        Descend("");
        return new CategoryTree(all.ToImmutable(), newestFirst.Skip(1).SelectMany(tree => tree.All));
    }

    public bool Contains(string id) => byId.ContainsKey(id);

    public LocalText? NameOf(string? id) => id is not null && byId.TryGetValue(id, out var category) ? category.Name : null;

    /// <summary>A category and all below it; the id itself when it is unknown.</summary>
    public ImmutableArray<string> Within(string id)
    {
        var within = new HashSet<string>(StringComparer.Ordinal) { id };
        within.UnionWith(All.Where(c => c.Parent is { } parent && within.Contains(parent) && within.Add(c.Id)).Select(c => c.Id).ToList());
        return [.. within];
    }

    /// <summary>The categories whose name, now or in an earlier version, has a folded word, with all below them.</summary>
    public ImmutableArray<string> Named(string word) =>
    [
        .. words.Where(w => w.Words.Contains(word, StringComparison.Ordinal)).Select(w => w.Id).Distinct(StringComparer.Ordinal)
            .SelectMany(id => Within(id))
            .Distinct(StringComparer.Ordinal),
    ];

    private static LocalText NameOf(ReferenceList list, ListEntry entry) =>
        list.TextOf(entry, NameColumn) is { Zh.Length: > 0 } name ? name : new LocalText(entry.Key, entry.Key);
}
