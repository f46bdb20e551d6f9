using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Lists;

/// <summary>Entries as expressions see them: a context with the key, every column (null when not filled) and the mark. The key is also the <c>id</c>.</summary>
public static class ListValues
{
    /// <summary>An entry as a context.</summary>
    /// <param name="list">The list.</param>
    /// <param name="entry">The entry.</param>
    public static FeelValue Of(ReferenceList list, ListEntry entry)
    {
        var values = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        values[ListNames.Key] = values[ListNames.Id] = FeelValue.Of(entry.Key);
        values[ListNames.Mark] = FeelValue.Of(ListMarkName.Of(entry.Mark));
        foreach (var column in list.Columns)
        {
            values[column.Id] = ListCell.Value(column.Kind, entry.Cells.GetValueOrDefault(column.Id, ""));
        }

        return new FeelValue.Context(values.ToImmutable());
    }

    /// <summary>An entry to choose from: a text that has its English beside it is a context with a text for each language.</summary>
    /// <param name="list">The list.</param>
    /// <param name="entry">The entry.</param>
    internal static FeelValue.Context Offered(ReferenceList list, ListEntry entry)
    {
        var values = ((FeelValue.Context)Of(list, entry)).Entries;
        foreach (var column in list.Columns.Where(c => entry[c.Id + ListNames.English].Length > 0))
        {
            var text = list.TextOf(entry, column.Id);
            values = values.SetItem(column.Id, new FeelValue.Context(
                ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal).Add("zh-CN", FeelValue.Of(text.Zh)).Add("en", FeelValue.Of(text.En))));
        }

        return new FeelValue.Context(values);
    }
}
