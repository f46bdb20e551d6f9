using CaseFlow.Feel;

namespace CaseFlow.Dmn.Analysis;

/// <summary>A part of an input's values that no cell of the column tells apart: one value, those between two, or those that the column does not name.</summary>
/// <param name="Group">Which kind of value it is, where a column has several.</param>
/// <param name="Place">Its place among all slots of the column, also those that are not allowed.</param>
/// <param name="Interval">The values; null for null, and for texts that the column does not name.</param>
/// <param name="Example">One of them.</param>
internal sealed record Slot(int Group, int Place, FeelInterval? Interval, FeelValue Example)
{
    /// <summary>Whether it holds the texts that the column does not name.</summary>
    internal bool IsOther => Interval is null && Example is not FeelValue.Null;
}
