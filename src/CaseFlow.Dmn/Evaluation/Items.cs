using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>What boxed iterations go over (DMN 1.5 §10.3.2.14): the items of a list, the whole numbers of a range, a single value as its only item.</summary>
internal static class Items
{
    private const int MostNumbers = 1_000_000;

    /// <summary>The items; null for null and for a range that cannot be gone over.</summary>
    internal static ImmutableArray<FeelValue>? Of(FeelValue source) => source switch
    {
        FeelValue.Null => null,
        FeelValue.List list => list.Items,
        FeelValue.Range range => Numbers(range),
        _ => [source],
    };

    private static ImmutableArray<FeelValue>? Numbers(FeelValue.Range range)
    {
        if (range is not { Low: FeelValue.Number low, High: FeelValue.Number high } || !low.Value.TryToInt64(out var first) || !high.Value.TryToInt64(out var last))
        {
            return null;
        }

        first += range.LowIncluded ? 0 : 1;
        last -= range.HighIncluded ? 0 : 1;
        if (last - first >= MostNumbers)
        {
            return null;
        }

        var numbers = ImmutableArray.CreateBuilder<FeelValue>();
        for (var number = first; number <= last; number++)
        {
            numbers.Add(FeelValue.Of(number));
        }

        return numbers.ToImmutable();
    }
}
