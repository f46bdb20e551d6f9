using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Lists;

/// <summary>Entries as expressions see them: a context with the key, every column (null when not filled) and the mark.</summary>
public static class ListValues
{
    /// <summary>An entry as a context.</summary>
    /// <param name="list">The list.</param>
    /// <param name="entry">The entry.</param>
    public static FeelValue Of(ReferenceList list, ListEntry entry)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        values[ListNames.Key] = FeelValue.Of(entry.Key);
        values[ListNames.Mark] = FeelValue.Of(ListMarkName.Of(entry.Mark));
        foreach (var column in list.Columns)
        {
            values[column.Id] = ListCell.Value(column.Kind, entry.Cells.GetValueOrDefault(column.Id, ""));
        }

        return new FeelValue.Context(values.ToImmutable());
    }
}
