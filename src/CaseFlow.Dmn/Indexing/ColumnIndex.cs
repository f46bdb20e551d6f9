using CaseFlow.Feel;

namespace CaseFlow.Dmn.Indexing;

/// <summary>
/// Which rules may match a value in one column: the values are put in buckets, and each bucket has a set of rules, of which some may turn out not
/// to match. Rules whose cell is no constant are in every set.
/// </summary>
internal sealed class ColumnIndex
{
    private const int MostBuckets = 512;
    private readonly ulong[][] buckets;

    /// <summary>Where buckets of ordered values begin but the first, ascending.</summary>
    private readonly FeelValue[] bounds;

    private ColumnIndex(ConstantKind kind, FeelValue[] bounds, int count, int words)
    {
        Kind = kind;
        this.bounds = bounds;
        buckets = new ulong[count][];
        for (var at = 0; at < count; at++)
        {
            buckets[at] = new ulong[words];
        }
    }

    /// <summary>The kind of values that are looked up.</summary>
    internal ConstantKind Kind { get; }

    /// <summary>The index of a column's cells; null where it would not help.</summary>
    /// <param name="cells">The cells by rule; null for a cell that is no constant.</param>
    /// <param name="words">How many words a set of rules has.</param>
    internal static ColumnIndex? Of(Cell?[] cells, int words)
    {
        if (KindOf(cells) is not { } kind)
        {
            return null;
        }

        var begins = kind is ConstantKind.Number or ConstantKind.Date ? Bounds(cells, kind) : [];
        var count = kind switch { ConstantKind.Boolean => 2, ConstantKind.Text => CountFor(cells.Length), _ => begins.Length + 1 };
        var index = new ColumnIndex(kind, begins, count, words);
        for (var rule = 0; rule < cells.Length; rule++)
        {
            index.Add(rule, cells[rule] is { } cell && cell.Kind == kind ? cell : null);
        }

        return index;
    }

    /// <summary>The rules that may match a value of the kind.</summary>
    internal ReadOnlySpan<ulong> RulesOf(FeelValue value) => buckets[BucketOf(value)];

    private static ConstantKind? KindOf(Cell?[] cells)
    {
        var counts = new int[4];
        foreach (var cell in cells)
        {
            if (cell is not null)
            {
                counts[(int)cell.Kind]++;
            }
        }

        var most = Array.IndexOf(counts, counts.Max());
        return counts[most] == 0 ? null : (ConstantKind)most;
    }

    private static int CountFor(int rules)
    {
        var count = 2;
        while (count < rules && count < MostBuckets)
        {
            count *= 2;
        }

        return count;
    }

    private static FeelValue[] Bounds(Cell?[] cells, ConstantKind kind)
    {
        var ends = new List<FeelValue>();
        foreach (var cell in cells)
        {
            foreach (var interval in cell is not null && cell.Kind == kind ? cell.Intervals : [])
            {
                ends.AddRange(new[] { interval.Low, interval.High }.OfType<FeelValue>());
            }
        }

        ends.Sort(Interval.Compare);
        var distinct = new List<FeelValue>();
        foreach (var end in ends)
        {
            if (distinct.Count == 0 || Interval.Compare(distinct[^1], end) != 0)
            {
                distinct.Add(end);
            }
        }

        var step = (distinct.Count / MostBuckets) + 1;
        return [.. distinct.Where((_, at) => at % step == 0)];
    }

    private void Add(int rule, Cell? cell)
    {
        if (cell is null)
        {
            Fill(rule, 0, buckets.Length - 1);
            return;
        }

        foreach (var interval in cell.Intervals)
        {
            // Texts lie in their buckets without order: only single ones are found there.
            var isWhole = Kind == ConstantKind.Text && !interval.IsPoint;
            Fill(rule, isWhole || interval.Low is null ? 0 : BucketOf(interval.Low), isWhole || interval.High is null ? buckets.Length - 1 : BucketOf(interval.High));
        }
    }

    private void Fill(int rule, int first, int last)
    {
        for (var bucket = first; bucket <= last; bucket++)
        {
            buckets[bucket][rule >> 6] |= 1UL << (rule & 63);
        }
    }

    private int BucketOf(FeelValue value)
    {
        switch (value)
        {
            case FeelValue.Text text:
                return StringComparer.Ordinal.GetHashCode(text.Value) & (buckets.Length - 1);
            case FeelValue.Boolean boolean:
                return boolean.Value ? 1 : 0;
        }

        var (low, high) = (0, bounds.Length);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (Interval.Compare(bounds[middle], value) <= 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
