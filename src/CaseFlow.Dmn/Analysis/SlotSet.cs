using System.Collections.Immutable;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Some of the slots of a dimension: stretches from a first to a last slot, ascending, never adjacent.</summary>
internal readonly struct SlotSet : IEquatable<SlotSet>
{
    private readonly ImmutableArray<int> ends;

    private SlotSet(ImmutableArray<int> ends) => this.ends = ends;

    internal static SlotSet Empty { get; } = new([]);

    /// <summary>How many stretches there are.</summary>
    internal int Stretches => ends.Length / 2;

    internal bool IsEmpty => ends.IsEmpty;

    /// <summary>The first slot of a set that is not empty.</summary>
    internal int First => ends[0];

    internal int Count
    {
        get
        {
            var count = 0;
            for (var at = 0; at < ends.Length; at += 2)
            {
                count += ends[at + 1] - ends[at] + 1;
            }

            return count;
        }
    }

    /// <summary>Every slot of a dimension.</summary>
    internal static SlotSet Full(int count) => count == 0 ? Empty : new([0, count - 1]);

    /// <summary>The slots of stretches in any order.</summary>
    internal static SlotSet Of(IEnumerable<(int First, int Last)> stretches)
    {
        var found = ImmutableArray.CreateBuilder<int>();
        foreach (var (first, last) in stretches.Where(stretch => stretch.First <= stretch.Last).OrderBy(stretch => stretch.First))
        {
            if (found.Count > 0 && first <= found[^1] + 1)
            {
                found[^1] = Math.Max(found[^1], last);
            }
            else
            {
                found.Add(first);
                found.Add(last);
            }
        }

        return new(found.ToImmutable());
    }

    internal (int First, int Last) Stretch(int at) => (ends[2 * at], ends[(2 * at) + 1]);

    internal bool Intersects(SlotSet other)
    {
        for (int mine = 0, its = 0; mine < ends.Length && its < other.ends.Length;)
        {
            if (ends[mine] <= other.ends[its + 1] && other.ends[its] <= ends[mine + 1])
            {
                return true;
            }

            if (ends[mine + 1] < other.ends[its + 1])
            {
                mine += 2;
            }
            else
            {
                its += 2;
            }
        }

        return false;
    }

    internal SlotSet Intersect(SlotSet other)
    {
        var shared = ImmutableArray.CreateBuilder<int>();
        for (int mine = 0, its = 0; mine < ends.Length && its < other.ends.Length;)
        {
            var first = Math.Max(ends[mine], other.ends[its]);
            var last = Math.Min(ends[mine + 1], other.ends[its + 1]);
            if (first <= last)
            {
                shared.Add(first);
                shared.Add(last);
            }

            if (ends[mine + 1] < other.ends[its + 1])
            {
                mine += 2;
            }
            else
            {
                its += 2;
            }
        }

        return new(shared.ToImmutable());
    }

    internal SlotSet Union(SlotSet other) => Of(All().Concat(other.All()));

    internal static SlotSet Union(IEnumerable<SlotSet> sets) => Of(sets.SelectMany(set => set.All()));

    /// <summary>The slots of a dimension that are not in the set.</summary>
    internal SlotSet Complement(int count)
    {
        var rest = ImmutableArray.CreateBuilder<int>();
        var next = 0;
        for (var at = 0; at < ends.Length; at += 2)
        {
            if (ends[at] > next)
            {
                rest.Add(next);
                rest.Add(ends[at] - 1);
            }

            next = ends[at + 1] + 1;
        }

        if (next < count)
        {
            rest.Add(next);
            rest.Add(count - 1);
        }

        return new(rest.ToImmutable());
    }

    internal IEnumerable<int> Slots() => All().SelectMany(stretch => Enumerable.Range(stretch.First, stretch.Last - stretch.First + 1));

    public bool Equals(SlotSet other) => ends.AsSpan().SequenceEqual(other.ends.AsSpan());

    public override bool Equals(object? obj) => obj is SlotSet other && Equals(other);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var end in ends)
        {
            hash.Add(end);
        }

        return hash.ToHashCode();
    }

    private IEnumerable<(int First, int Last)> All()
    {
        for (var at = 0; at < Stretches; at++)
        {
            yield return Stretch(at);
        }
    }
}
