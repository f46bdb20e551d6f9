using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>An entry of a reference list.</summary>
/// <param name="Key">Its stable key, unique in the list.</param>
/// <param name="Cells">Its filled cells by column id, each in the one way of writing of its kind: see <see cref="ListCell"/>.</param>
/// <param name="Mark">Where it comes from.</param>
/// <param name="Sources">The sources that name it, such as <c>S4b</c>.</param>
public sealed record ListEntry(string Key, ImmutableSortedDictionary<string, string> Cells, ListMark Mark, ImmutableArray<string> Sources)
{
    /// <summary>A cell; empty when it is not filled. The key under <c>key</c> and, where no column is called so, under <c>id</c>.</summary>
    /// <param name="column">The column's id.</param>
    public string this[string column] => Cells.TryGetValue(column, out var cell) ? cell
        : column is ListNames.Key or ListNames.Id ? Key
        : "";

    /// <inheritdoc/>
    public bool Equals(ListEntry? other) =>
        other is not null && Key == other.Key && Mark == other.Mark && Sources.SequenceEqual(other.Sources) && Cells.SequenceEqual(other.Cells);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Key, Mark, Sources.Length, Cells.Count);
}
