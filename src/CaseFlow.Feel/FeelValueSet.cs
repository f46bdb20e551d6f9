using System.Collections.Immutable;

namespace CaseFlow.Feel;

/// <summary>The values that pass unary tests, where the tests do nothing but compare with constants of one kind.</summary>
/// <param name="Sample">One of the constants, which tells the kind; null where the tests name none, as <c>-</c> does.</param>
/// <param name="Intervals">The values that pass but null: ascending, without values in common, as few intervals as possible.</param>
/// <param name="HasNull">Whether null passes.</param>
/// <param name="NamesNull">Whether the tests name null.</param>
public sealed record FeelValueSet(FeelValue? Sample, ImmutableArray<FeelInterval> Intervals, bool HasNull, bool NamesNull)
{
    /// <summary>Whether every value of the kind passes, null aside.</summary>
    public bool IsEverything => Intervals is [{ Low: null, High: null }];
}
