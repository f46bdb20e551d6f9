using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Indexing;

/// <summary>The tests of a table's cell that do nothing but compare with constants of one kind.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Intervals">The values of the kind that pass, ascending.</param>
internal sealed record Cell(ConstantKind Kind, ImmutableArray<Interval> Intervals)
{
    /// <summary>How many steps finding out what passes a cell may take.</summary>
    private const int MostSteps = 5_000;

    /// <summary>The cell; null when it does something else, or compares with constants by which no rules are looked up.</summary>
    internal static Cell? Of(FeelUnaryTests tests)
    {
        if (tests.IsAny || tests.Passing(new FeelBudget(MostSteps)) is not { Sample: { } sample } passing || Interval.KindOf(sample) is not { } kind)
        {
            return null;
        }

        var intervals = ImmutableArray.CreateBuilder<Interval>(passing.Intervals.Length);
        foreach (var interval in passing.Intervals)
        {
            intervals.Add(interval.IsPoint ? Interval.Of(interval.Low!) : new(interval.Low, interval.LowIncluded, interval.High, interval.HighIncluded));
        }

        return new(kind, intervals.MoveToImmutable());
    }

    /// <summary>Whether a value of the kind passes.</summary>
    internal bool Passes(FeelValue value)
    {
        foreach (var interval in Intervals)
        {
            if (interval.Has(value))
            {
                return true;
            }
        }

        return false;
    }
}
