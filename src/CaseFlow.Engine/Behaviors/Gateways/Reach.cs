using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Numerics;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>
/// By which incoming flows of a join a token could come from an element of its scope without passing the join: along flows, from an activity
/// by the events on its edge, and through links. One bit for each incoming flow, in file order.
/// </summary>
internal sealed class Reach
{
    private readonly FrozenDictionary<ElementId, ulong[]> masks;

    private Reach(FrozenDictionary<ElementId, ulong[]> masks) => this.masks = masks;

    /// <summary>The elements from which a token could come.</summary>
    internal ImmutableArray<ElementId> Elements => masks.Keys;

    internal static Reach Of(Node join, ImmutableArray<Node> siblings)
    {
        var words = (join.Incoming.Length + 63) / 64;
        var none = new ulong[words];
        var numbers = join.Incoming.Select((flow, number) => (flow, number)).ToDictionary(pair => pair.flow, pair => pair.number);
        var found = new Dictionary<Node, ulong[]>();
        var order = SuccessorsFirst(join, siblings);
        bool changed;
        do
        {
            // Without loops one sweep settles it; each loop within a loop may need one more.
            changed = false;
            foreach (var node in order)
            {
                var mask = MaskOf(node);
                changed |= !mask.AsSpan().SequenceEqual(found.GetValueOrDefault(node, none));
                found[node] = mask;
            }
        }
        while (changed);

        // A token that stands on the join itself comes again only by what follows it.
        found[join] = MaskOf(join);
        return new Reach(found.Where(pair => pair.Value.AsSpan().ContainsAnyExcept(0UL)).ToFrozenDictionary(pair => pair.Key.Id, pair => pair.Value));

        ulong[] MaskOf(Node node)
        {
            ulong[]? shared = null;
            ulong[]? own = null;
            foreach (var flow in node.Outgoing)
            {
                if (flow.Target == join && node != join)
                {
                    own ??= [.. shared ?? none];
                    own[numbers[flow] / 64] |= 1UL << (numbers[flow] % 64);
                }
            }

            foreach (var next in After(node))
            {
                if (next == join || !found.TryGetValue(next, out var mask) || !mask.AsSpan().ContainsAnyExcept(0UL))
                {
                    continue;
                }

                if (own is null && (shared is null || shared == mask))
                {
                    shared = mask;
                    continue;
                }

                own ??= [.. shared!];
                for (var word = 0; word < words; word++)
                {
                    own[word] |= mask[word];
                }
            }

            return own ?? shared ?? none;
        }
    }

    /// <summary>The numbers of the incoming flows by which a token on the element could come; none for an element elsewhere.</summary>
    internal IEnumerable<int> From(ElementId element)
    {
        if (!masks.TryGetValue(element, out var mask))
        {
            yield break;
        }

        for (var word = 0; word < mask.Length; word++)
        {
            for (var rest = mask[word]; rest != 0; rest &= rest - 1)
            {
                yield return (word * 64) + BitOperations.TrailingZeroCount(rest);
            }
        }
    }

    private static List<Node> SuccessorsFirst(Node join, ImmutableArray<Node> siblings)
    {
        var order = new List<Node>(siblings.Length);
        var seen = new HashSet<Node> { join };
        var open = new Stack<(Node Node, IEnumerator<Node> Next)>();
        foreach (var root in siblings)
        {
            Open(root);
            while (open.TryPeek(out var top))
            {
                if (top.Next.MoveNext())
                {
                    Open(top.Next.Current);
                }
                else
                {
                    order.Add(open.Pop().Node);
                }
            }
        }

        return order;

        void Open(Node node)
        {
            if (seen.Add(node))
            {
                open.Push((node, After(node).GetEnumerator()));
            }
        }
    }

    private static IEnumerable<Node> After(Node node)
    {
        foreach (var flow in node.Outgoing)
        {
            yield return flow.Target;
        }

        foreach (var boundary in node.Attached)
        {
            yield return boundary;
        }

        if (node.LinkedTo is { } end)
        {
            yield return end;
        }
    }
}
