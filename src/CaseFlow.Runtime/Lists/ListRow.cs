using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>An entry as people write it, before it is checked.</summary>
/// <param name="Key">The key.</param>
/// <param name="Cells">What was written, by column id.</param>
/// <param name="Mark">The name of the mark.</param>
/// <param name="Sources">The sources, separated by semicolons or commas.</param>
public sealed record ListRow(string Key, ImmutableSortedDictionary<string, string> Cells, string Mark, string Sources)
{
    /// <summary>Writes an entry.</summary>
    /// <param name="list">The list.</param>
    /// <param name="entry">The entry.</param>
    public static ListRow Of(ReferenceList list, ListEntry entry) => new(
        entry.Key,
        list.Columns.ToImmutableSortedDictionary(c => c.Id, c => ListCell.Written(c.Kind, entry.Cells.GetValueOrDefault(c.Id, "")), StringComparer.Ordinal),
        ListMarkName.Of(entry.Mark),
        string.Join("; ", entry.Sources));
}
