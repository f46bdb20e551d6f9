using System.Collections.Immutable;

namespace CaseFlow.Runtime.Comparing;

/// <summary>Finds what changed places among its like: everything outside a longest run that kept its order.</summary>
internal static class KeptOrder
{
    private const int Most = 2_000;

    /// <summary>
    /// The places, in the earlier order, of what moved. Among runs of the same length the one is kept whose names come first, so that it is the same run
    /// whichever version comes first.
    /// </summary>
    /// <param name="places">The place in the later order of each, in the earlier order; all different.</param>
    /// <param name="names">A name of each that does not depend on which version comes first.</param>
    public static ImmutableArray<int> Moved(ImmutableArray<int> places, ImmutableArray<string> names)
    {
        // Longer lists than anybody writes by hand are compared without looking for the longest run.
        if (IsSorted(places) || places.Length > Most)
        {
            return [];
        }

        var length = new int[places.Length];
        var previous = new int[places.Length];
        var last = -1;
        for (var i = 0; i < places.Length; i++)
        {
            (length[i], previous[i]) = (1, -1);
            for (var j = 0; j < i; j++)
            {
                if (places[j] < places[i] && (length[j] + 1 > length[i] || (length[j] + 1 == length[i] && IsFirst(names, j, previous[i]))))
                {
                    (length[i], previous[i]) = (length[j] + 1, j);
                }
            }

            last = last < 0 || length[i] > length[last] || (length[i] == length[last] && IsFirst(names, i, last)) ? i : last;
        }

        var kept = new HashSet<int>();
        for (var i = last; i >= 0; i = previous[i])
        {
            kept.Add(i);
        }

        return [.. Enumerable.Range(0, places.Length).Where(i => !kept.Contains(i))];
    }

    private static bool IsSorted(ImmutableArray<int> places) => places.Zip(places.Skip(1)).All(pair => pair.First < pair.Second);

    private static bool IsFirst(ImmutableArray<string> names, int one, int other) => string.CompareOrdinal(names[one], names[other]) < 0;
}
