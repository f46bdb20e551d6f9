using System.Collections.Immutable;
using CaseFlow.Runtime.Forms;

namespace CaseFlow.Runtime.Lists;

/// <summary>One version of a reference list (catalogue §1.5, §5 rule 13). Immutable.</summary>
/// <param name="Id">The list's id.</param>
/// <param name="Name">Its name.</param>
/// <param name="Note">What a reader must know, such as that a source counts items without naming them; null for nothing.</param>
/// <param name="Sources">The sources that speak of the list.</param>
/// <param name="Columns">Its columns in order.</param>
/// <param name="Entries">Its entries in order.</param>
public sealed record ReferenceList(
    string Id,
    LocalText Name,
    LocalText? Note,
    ImmutableArray<string> Sources,
    ImmutableArray<ListColumn> Columns,
    ImmutableArray<ListEntry> Entries)
{
    private readonly ImmutableDictionary<string, ListEntry> byKey = Index(Entries);
    private readonly ImmutableArray<ListEntry> entries = Entries;

    /// <summary>Its entries in order, each key once.</summary>
    public ImmutableArray<ListEntry> Entries
    {
        get => entries;
        init => (entries, byKey) = (value, Index(value));
    }

    /// <summary>The number of the stored version, from 1; 0 for what is not stored.</summary>
    public long Version { get; init; }

    /// <summary>An entry; null when the list has none of this key.</summary>
    /// <param name="key">The key.</param>
    public ListEntry? Find(string key) => byKey.GetValueOrDefault(key);

    /// <summary>
    /// A cell as people read it, in both languages: the English one from the column of the same id with <c>En</c> behind it, where the list has
    /// one and the entry fills it; a choice by its labels.
    /// </summary>
    /// <param name="entry">The entry.</param>
    /// <param name="column">The column's id.</param>
    public LocalText TextOf(ListEntry entry, string column)
    {
        var zh = entry[column];
        if (Columns.FirstOrDefault(c => c.Id == column) is { Kind: ListColumnKind.Choice } choice)
        {
            return choice.Options.FirstOrDefault(o => o.Value == zh)?.Label ?? new LocalText(zh, zh);
        }

        return new LocalText(zh, entry[column + ListNames.English] is { Length: > 0 } en ? en : zh);
    }

    private static ImmutableDictionary<string, ListEntry> Index(ImmutableArray<ListEntry> entries) =>
        entries.ToImmutableDictionary(e => e.Key, StringComparer.Ordinal);
}
