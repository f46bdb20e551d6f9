using System.Collections.Immutable;

namespace CaseFlow.Runtime.Lists;

/// <summary>An entry that two versions have, but not alike.</summary>
/// <param name="Before">As the earlier version has it.</param>
/// <param name="After">As the later version has it.</param>
/// <param name="Columns">The ids of the columns that differ; <c>mark</c> and <c>sources</c> stand beside columns.</param>
public sealed record ListChange(ListEntry Before, ListEntry After, ImmutableArray<string> Columns)
{
    /// <summary>Compares two entries.</summary>
    /// <param name="before">The earlier one.</param>
    /// <param name="after">The later one.</param>
    public static ListChange Between(ListEntry before, ListEntry after)
    {
        var columns = before.Cells.Keys.Union(after.Cells.Keys, StringComparer.Ordinal)
            .Where(c => before.Cells.GetValueOrDefault(c, "") != after.Cells.GetValueOrDefault(c, ""))
            .Order(StringComparer.Ordinal)
            .ToList();
        if (before.Mark != after.Mark)
        {
            columns.Add(ListNames.Mark);
        }

        if (!before.Sources.SequenceEqual(after.Sources))
        {
            columns.Add(ListNames.Sources);
        }

        return new ListChange(before, after, [.. columns]);
    }
}
