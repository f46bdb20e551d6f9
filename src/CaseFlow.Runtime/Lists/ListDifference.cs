using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>What differs between two versions of a list.</summary>
/// <param name="Added">Entries that only the later one has, in its order.</param>
/// <param name="Changed">Entries that both have but not alike.</param>
/// <param name="Removed">Entries that only the earlier one has.</param>
/// <param name="Reordered">Whether the entries that both have stand in another order.</param>
public sealed record ListDifference(
    ImmutableArray<ListEntry> Added, ImmutableArray<ListChange> Changed, ImmutableArray<ListEntry> Removed, bool Reordered)
{
    /// <summary>Whether nothing differs.</summary>
    public bool IsNothing => Added.IsEmpty && Changed.IsEmpty && Removed.IsEmpty && !Reordered;

    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static ListDifference Between(ReferenceList before, ReferenceList after)
    {
        var both = after.Entries.Where(e => before.Find(e.Key) is not null).Select(e => e.Key);
        return new ListDifference(
            [.. after.Entries.Where(e => before.Find(e.Key) is null)],
            [.. after.Entries.Where(e => before.Find(e.Key) is { } old && !old.Equals(e)).Select(e => ListChange.Between(before.Find(e.Key)!, e))],
            [.. before.Entries.Where(e => after.Find(e.Key) is null)],
            !before.Entries.Where(e => after.Find(e.Key) is not null).Select(e => e.Key).SequenceEqual(both, StringComparer.Ordinal));
    }
}
