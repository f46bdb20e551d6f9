using System.Collections.Immutable;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Puts boxes together that differ in one dimension only.</summary>
internal static class BoxMerging
{
    internal static List<ImmutableArray<SlotSet>> Merge(List<ImmutableArray<SlotSet>> boxes)
    {
        var merged = new List<ImmutableArray<SlotSet>>(boxes);
        for (var one = 0; one < merged.Count; one++)
        {
            for (var other = one + 1; other < merged.Count; other++)
            {
                if (Difference(merged[one], merged[other]) is { } at)
                {
                    merged[one] = merged[one].SetItem(at, merged[one][at].Union(merged[other][at]));
                    merged.RemoveAt(other);

                    // The larger box may now go with one that was passed.
                    one = 0;
                    other = 0;
                }
            }
        }

        return merged;
    }

    /// <summary>The only dimension in which two boxes differ; null where there are more.</summary>
    private static int? Difference(ImmutableArray<SlotSet> one, ImmutableArray<SlotSet> other)
    {
        int? found = null;
        for (var at = 0; at < one.Length; at++)
        {
            if (!one[at].Equals(other[at]))
            {
                if (found is not null)
                {
                    return null;
                }

                found = at;
            }
        }

        return found;
    }
}
