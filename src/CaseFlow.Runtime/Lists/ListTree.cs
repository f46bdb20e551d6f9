using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>Lists that are trees: a column of kind <see cref="ListColumnKind.Parent"/> holds the key of the entry above; without one all stand at the top.</summary>
public static class ListTree
{
    /// <summary>Most levels of a tree.</summary>
    public const int MostLevels = 6;

    private const int InCircle = -1;
    private const int BelowCircle = -2;

    /// <summary>The column that makes a list a tree; null for none.</summary>
    /// <param name="columns">The columns.</param>
    public static ListColumn? ColumnOf(ImmutableArray<ListColumn> columns) => columns.FirstOrDefault(c => c.Kind == ListColumnKind.Parent);

    /// <summary>All entries, each after the one above it; those below one entry in the list's own order.</summary>
    /// <param name="list">The list.</param>
    public static ImmutableArray<ListBranch> Walk(ReferenceList list)
    {
        if (ColumnOf(list.Columns) is not { } column)
        {
            return [.. list.Entries.Select(entry => new ListBranch(entry, null, 1))];
        }

        var below = list.Entries.ToLookup(entry => entry.Cells.GetValueOrDefault(column.Id, ""), StringComparer.Ordinal);
        var walked = ImmutableArray.CreateBuilder<ListBranch>(list.Entries.Length);
        void Descend(string parent, int level)
        {
            foreach (var entry in below[parent])
            {
                walked.Add(new ListBranch(entry, level == 1 ? null : parent, level));
                Descend(entry.Key, level + 1);
            }
        }

        Descend("", 1);
        return walked.ToImmutable();
    }

    /// <summary>What is wrong with the tree that keys and the keys above them make; every entry at most once.</summary>
    /// <param name="parents">The key above each key; empty at the top.</param>
    /// <returns>By key the code and its argument.</returns>
    internal static IEnumerable<(string Key, string Code, (string Name, string Value) Argument)> Check(IReadOnlyDictionary<string, string> parents)
    {
        var levels = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (key, parent) in parents)
        {
            var level = LevelOf(key, parents, levels);
            if (parent.Length > 0 && !parents.ContainsKey(parent))
            {
                yield return (key, ListCodes.ParentUnknown, ("parent", parent));
            }
            else if (level == InCircle)
            {
                yield return (key, ListCodes.ParentCircle, ("parent", parent));
            }
            else if (level > MostLevels)
            {
                yield return (key, ListCodes.ParentTooDeep, ("max", $"{MostLevels}"));
            }
        }
    }

    private static int LevelOf(string key, IReadOnlyDictionary<string, string> parents, Dictionary<string, int> levels)
    {
        var path = new List<string>();
        var onPath = new HashSet<string>(StringComparer.Ordinal);
        var above = key;
        while (above.Length > 0 && !levels.ContainsKey(above) && parents.ContainsKey(above) && onPath.Add(above))
        {
            path.Add(above);
            above = parents[above];
        }

        var closed = onPath.Contains(above) ? path.IndexOf(above) : path.Count;
        var level = closed < path.Count ? BelowCircle : levels.TryGetValue(above, out var known) ? (known < 0 ? BelowCircle : known) : 0;
        for (var i = path.Count - 1; i >= 0; i--)
        {
            level = i >= closed ? InCircle : level < 0 ? BelowCircle : level + 1;
            levels[path[i]] = level;
        }

        return levels[key];
    }
}
