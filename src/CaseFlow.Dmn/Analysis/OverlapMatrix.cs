using System.Collections.Immutable;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Which rules have inputs in common.</summary>
internal sealed class OverlapMatrix
{
    private readonly ulong[][] rows;

    private OverlapMatrix(ulong[][] rows) => this.rows = rows;

    /// <summary>Compares every two rules; null when it takes too many steps.</summary>
    internal static OverlapMatrix? Of(ImmutableArray<RuleBox> boxes, Steps steps)
    {
        var words = (boxes.Length + 63) >> 6;
        var matrix = new ulong[boxes.Length][];
        for (var at = 0; at < boxes.Length; at++)
        {
            matrix[at] = new ulong[words];
        }

        for (var one = 0; one < boxes.Length; one++)
        {
            if (!steps.Spend(boxes.Length - one))
            {
                return null;
            }

            for (var other = one + 1; other < boxes.Length; other++)
            {
                if (boxes[one].Intersects(boxes[other]) && !boxes[one].IsEmpty)
                {
                    matrix[one][other >> 6] |= 1UL << (other & 63);
                    matrix[other][one >> 6] |= 1UL << (one & 63);
                }
            }
        }

        return new OverlapMatrix(matrix);
    }

    internal bool Has(int one, int other) => (rows[one][other >> 6] & (1UL << (other & 63))) != 0;

    /// <summary>Whether no two of some rules have an input in common.</summary>
    internal bool AreDisjoint(IReadOnlyList<int> rules)
    {
        var set = new ulong[rows.Length == 0 ? 0 : rows[0].Length];
        foreach (var rule in rules)
        {
            set[rule >> 6] |= 1UL << (rule & 63);
        }

        foreach (var rule in rules)
        {
            var row = rows[rule];
            for (var word = 0; word < set.Length; word++)
            {
                if ((row[word] & set[word]) != 0)
                {
                    return false;
                }
            }
        }

        return true;
    }
}
