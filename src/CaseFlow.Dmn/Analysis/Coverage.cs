using System.Collections.Immutable;
using System.Numerics;

namespace CaseFlow.Dmn.Analysis;

/// <summary>
/// Finds what rules leave uncovered of a part of the inputs. Dimension after dimension is swept: slots that the same rules take go on together, with
/// these rules. Rules without common inputs are counted out by their volume, so that only parts with something uncovered are gone through.
/// </summary>
internal sealed class Coverage
{
    private readonly ImmutableArray<SlotSet> universe;
    private readonly SlotSet[][] sides;

    /// <summary>How many inputs each rule takes in a dimension and all behind it; null where rules have inputs in common.</summary>
    private readonly BigInteger[][]? volumes;

    private readonly BigInteger[] wholes;

    /// <summary>From which dimension on each rule takes everything.</summary>
    private readonly int[] fullFrom;

    private readonly HashSet<Visit> covered = [];
    private readonly List<ImmutableArray<SlotSet>> found = [];
    private readonly SlotSet[] prefix;
    private readonly int most;
    private readonly Steps steps;

    private Coverage(ImmutableArray<SlotSet> universe, SlotSet[][] sides, bool areDisjoint, int most, Steps steps)
    {
        (this.universe, this.sides, this.most, this.steps) = (universe, sides, most, steps);
        prefix = new SlotSet[universe.Length];
        wholes = Volumes([.. universe]);
        volumes = areDisjoint ? [.. sides.Select(Volumes)] : null;
        fullFrom = [.. sides.Select(FullFrom)];
    }

    /// <summary>What rules leave uncovered.</summary>
    /// <param name="universe">What is to be covered: slots of each dimension, never none.</param>
    /// <param name="boxes">The rules.</param>
    /// <param name="areDisjoint">Whether it is known that no two of the rules have inputs in common.</param>
    /// <param name="most">How many uncovered boxes are enough.</param>
    /// <param name="steps">How much may be done.</param>
    /// <returns>Uncovered boxes without inputs in common, in order; whether these are all.</returns>
    internal static (List<ImmutableArray<SlotSet>> Boxes, bool AreAll) Uncovered(
        ImmutableArray<SlotSet> universe, IEnumerable<RuleBox> boxes, bool areDisjoint, int most, Steps steps)
    {
        var clippedSides = boxes.Select(box => box.Sides.Select((side, at) => side.Intersect(universe[at])).ToArray())
            .Where(clipped => !Array.Exists(clipped, side => side.IsEmpty))
            .ToArray();
        if (!steps.Spend((long)clippedSides.Length * universe.Length))
        {
            return ([], false);
        }

        var coverage = new Coverage(universe, clippedSides, areDisjoint, most, steps);
        var isWhole = coverage.Sweep(0, [.. Enumerable.Range(0, clippedSides.Length)]);
        return (coverage.found, isWhole);
    }

    /// <summary>Goes through a dimension with the rules that take everything chosen before; false when it was broken off.</summary>
    private bool Sweep(int at, int[] rules)
    {
        if (!steps.Spend(rules.Length + 1))
        {
            return false;
        }

        if (rules.Length == 0)
        {
            found.Add([.. prefix.Take(at), .. universe.Skip(at)]);
            return found.Count < most;
        }

        if (IsCovered(at, rules))
        {
            return true;
        }

        var visit = new Visit(at, rules);
        if (covered.Contains(visit))
        {
            return true;
        }

        var before = found.Count;
        if (Split(at, rules) is not { } parts)
        {
            return false;
        }

        foreach (var (set, taking) in parts)
        {
            prefix[at] = set;
            if (!Sweep(at + 1, taking))
            {
                return false;
            }
        }

        if (found.Count == before)
        {
            covered.Add(visit);
        }

        return true;
    }

    private bool IsCovered(int at, int[] rules)
    {
        foreach (var rule in rules)
        {
            if (fullFrom[rule] <= at)
            {
                return true;
            }
        }

        if (volumes is null)
        {
            return false;
        }

        var sum = BigInteger.Zero;
        foreach (var rule in rules)
        {
            sum += volumes[rule][at];
        }

        return sum == wholes[at];
    }

    /// <summary>The slots of a dimension by the rules that take them, in the order of the first slot; null when it takes too many steps.</summary>
    private List<(SlotSet Set, int[] Rules)>? Split(int at, int[] rules)
    {
        var changes = new List<(int Slot, int Rule)>();
        foreach (var rule in rules)
        {
            var side = sides[rule][at];
            for (var stretch = 0; stretch < side.Stretches; stretch++)
            {
                var (first, last) = side.Stretch(stretch);
                changes.Add((first, rule));
                changes.Add((last + 1, rule));
            }
        }

        for (var stretch = 0; stretch < universe[at].Stretches; stretch++)
        {
            var (first, last) = universe[at].Stretch(stretch);
            changes.Add((first, -1));
            changes.Add((last + 1, -1));
        }

        changes.Sort();
        var parts = new Dictionary<Visit, (List<(int, int)> Stretches, int[] Rules)>();
        var order = new List<Visit>();
        var taking = new SortedSet<int>();
        for (var next = 0; next < changes.Count;)
        {
            var slot = changes[next].Slot;
            for (; next < changes.Count && changes[next].Slot == slot; next++)
            {
                // A rule's stretches never touch, so each change takes it in or out.
                if (!taking.Remove(changes[next].Rule))
                {
                    taking.Add(changes[next].Rule);
                }
            }

            if (taking.Count == 0 || taking.Min != -1)
            {
                continue;
            }

            int[] those = [.. taking.Skip(1)];
            if (!steps.Spend(those.Length + 1))
            {
                return null;
            }

            var key = new Visit(at, those);
            if (!parts.TryGetValue(key, out var part))
            {
                parts[key] = part = ([], those);
                order.Add(key);
            }

            part.Stretches.Add((slot, changes[next].Slot - 1));
        }

        return [.. order.Select(key => (SlotSet.Of(parts[key].Stretches), parts[key].Rules))];
    }

    private int FullFrom(SlotSet[] own)
    {
        var from = own.Length;
        while (from > 0 && own[from - 1].Equals(universe[from - 1]))
        {
            from--;
        }

        return from;
    }

    private static BigInteger[] Volumes(SlotSet[] own)
    {
        var products = new BigInteger[own.Length + 1];
        products[^1] = BigInteger.One;
        for (var at = own.Length - 1; at >= 0; at--)
        {
            products[at] = products[at + 1] * own[at].Count;
        }

        return products;
    }

    /// <summary>A dimension with the rules that are left there.</summary>
    private readonly struct Visit(int at, int[] rules) : IEquatable<Visit>
    {
        private readonly int at = at;
        private readonly int[] rules = rules;

        public bool Equals(Visit other) => at == other.at && rules.AsSpan().SequenceEqual(other.rules);

        public override bool Equals(object? obj) => obj is Visit other && Equals(other);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(at);
            hash.AddBytes(System.Runtime.InteropServices.MemoryMarshal.AsBytes<int>(rules));
            return hash.ToHashCode();
        }
    }
}
