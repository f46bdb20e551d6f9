using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Indexing;

/// <summary>The tests of a table's cell that are nothing but constants and ranges of constants of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Intervals">The values that pass, at least one interval.</param>
/// <param name="IsNegated">Whether the other values pass instead.</param>
internal sealed record Cell(ConstantKind Kind, ImmutableArray<Interval> Intervals, bool IsNegated)
{
    /// <summary>Whether a value of the kind passes.</summary>
    internal bool Passes(FeelValue value)
    {
        foreach (var interval in Intervals)
        {
            if (interval.Has(value))
            {
                return !IsNegated;
            }
        }

        return IsNegated;
    }
}
