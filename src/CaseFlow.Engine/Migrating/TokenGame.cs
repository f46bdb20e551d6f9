using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>
/// Follows tokens of one scope through all that can come of them, whatever the data say. A token that only moves alone is moved first, the one
/// farthest upstream before the others: it can take nothing from another, so no waiting for ever is overlooked, and tokens that can meet do.
/// </summary>
internal sealed class TokenGame
{
    private const int MostMarkings = 4_000;

    private readonly Dictionary<Node, int> placeOf = [];
    private readonly Dictionary<ElementId, int> placeOfFlow = [];
    private readonly List<Node> nodeAt = [];
    private readonly List<List<int[]>?> ways = [];
    private readonly List<int> rank = [];
    private readonly Inside inside;
    private readonly int mostOnPlace;

    internal TokenGame(Inside inside)
    {
        this.inside = inside;
        mostOnPlace = Math.Clamp(inside.Nodes.Select(node => node.StartQuantity).DefaultIfEmpty(1).Max(), 4, byte.MaxValue - 1);
        foreach (var node in inside.Nodes)
        {
            placeOf[node] = Add(node);
        }

        foreach (var node in inside.Nodes.Where(IsSynchronising))
        {
            foreach (var flow in node.Incoming)
            {
                placeOfFlow[flow.Id] = Add(node);
            }
        }

        Rank();
    }

    /// <summary>The place of a token that stands on a node.</summary>
    internal int On(Node node) => placeOf[node];

    /// <summary>The place of a token that came by a flow.</summary>
    internal int By(Flow flow) => placeOfFlow.TryGetValue(flow.Id, out var place) ? place : placeOf[flow.Target];

    /// <summary>The beginnings of the scope, each by itself.</summary>
    internal IEnumerable<int[]> Beginnings()
    {
        if (inside.Starts.IsEmpty)
        {
            return [[.. inside.Openings.Select(On)]];
        }

        return inside.Starts.Select(start => new[] { On(start) });
    }

    /// <summary>Follows tokens.</summary>
    /// <param name="tokens">The place of each.</param>
    internal TokenVerdict Play(IEnumerable<int> tokens)
    {
        var stuck = new HashSet<Node>();
        var met = new HashSet<Node>();
        var first = new byte[nodeAt.Count];
        foreach (var place in tokens)
        {
            Put(first, place, met);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal) { Key(first) };
        var open = new Stack<byte[]>([first]);
        while (open.TryPop(out var marking))
        {
            if (seen.Count > MostMarkings)
            {
                return new TokenVerdict(stuck, met, IsComplete: false);
            }

            foreach (var next in After(marking, stuck, met))
            {
                if (seen.Add(Key(next)))
                {
                    open.Push(next);
                }
            }
        }

        return new TokenVerdict(stuck, met, IsComplete: true);
    }

    private static string Key(byte[] marking) => string.Create(marking.Length, marking, static (text, bytes) =>
    {
        for (var i = 0; i < bytes.Length; i++)
        {
            text[i] = (char)bytes[i];
        }
    });

    private static bool IsSynchronising(Node node) => node.Behavior.IsJoin(node) && node.Incoming.Length > 1;

    private int Add(Node node)
    {
        nodeAt.Add(node);
        ways.Add(null);
        rank.Add(0);
        return nodeAt.Count - 1;
    }

    private void Put(byte[] marking, int place, HashSet<Node> met)
    {
        if (marking[place] > 0)
        {
            met.Add(nodeAt[place]);
        }

        marking[place] = (byte)Math.Min(mostOnPlace, marking[place] + 1);
    }

    private IEnumerable<byte[]> After(byte[] marking, HashSet<Node> stuck, HashSet<Node> met)
    {
        var free = -1;
        for (var place = 0; place < inside.Nodes.Length; place++)
        {
            if (marking[place] >= Needs(place) && (free < 0 || rank[place] > rank[free]))
            {
                free = place;
            }
        }

        if (free >= 0)
        {
            return Fire(marking, [(free, Needs(free))], nodeAt[free], met);
        }

        var inclusive = new List<Node>();
        foreach (var join in inside.Nodes.Where(IsSynchronising))
        {
            var waiting = join.Incoming.Count(flow => marking[placeOfFlow[flow.Id]] > 0);
            if (waiting == join.Incoming.Length)
            {
                return Join(marking, join, met);
            }

            if (waiting > 0 && join.Element is InclusiveGateway)
            {
                inclusive.Add(join);
            }
        }

        var blocked = inside.Nodes
            .Where(node => (IsSynchronising(node) && node.Element is not InclusiveGateway && node.Incoming.Any(flow => marking[placeOfFlow[flow.Id]] > 0))
                || marking[placeOf[node]] > 0)
            .ToList();

        // An inclusive join waits for what waits before it; where that waits for ever, so does the join.
        if (inclusive.Find(join => !inclusive.Exists(other => other != join && Upstream(other, join))) is { } next)
        {
            stuck.UnionWith(blocked.Where(node => Upstream(node, next)));
            return Join(marking, next, met);
        }

        stuck.UnionWith(blocked);
        return inclusive.Count > 0 ? Join(marking, inclusive[0], met) : [];
    }

    private static bool Upstream(Node node, Node join) => join.Reach.From(node.Id).Any();

    private IEnumerable<byte[]> Join(byte[] marking, Node join, HashSet<Node> met) =>
        Fire(marking, [.. join.Incoming.Select(flow => placeOfFlow[flow.Id]).Where(place => marking[place] > 0).Select(place => (place, 1))], join, met);

    private int Needs(int place) => nodeAt[place].StartQuantity;

    private List<byte[]> Fire(byte[] marking, (int Place, int Count)[] taken, Node node, HashSet<Node> met)
    {
        var after = new List<byte[]>();
        if (Clears(node))
        {
            return after;
        }

        foreach (var way in ways[placeOf[node]] ??= TokenWays.Of(node, By, On))
        {
            var next = (byte[])marking.Clone();
            foreach (var (place, count) in taken)
            {
                next[place] -= (byte)Math.Min(next[place], count);
            }

            foreach (var place in way)
            {
                Put(next, place, met);
            }

            after.Add(next);
        }

        return after;
    }

    private static bool Clears(Node node) => node.Element is EndEvent
        && (node.Event is EventDefinition.Multiple several ? several.Parts : [node.Event!])
            .Any(static part => part is EventDefinition.Terminate or EventDefinition.ErrorRef or EventDefinition.Cancel);

    // Higher is farther upstream.
    private void Rank()
    {
        var done = 0;
        var seen = new HashSet<Node>();
        var open = new Stack<(Node Node, IEnumerator<Node> Next)>();
        foreach (var root in inside.Starts.Concat(inside.Openings).Concat(inside.Nodes))
        {
            Visit(root);
            while (open.TryPeek(out var top))
            {
                if (top.Next.MoveNext())
                {
                    Visit(top.Next.Current);
                }
                else
                {
                    rank[placeOf[open.Pop().Node]] = ++done;
                }
            }
        }

        void Visit(Node node)
        {
            if (seen.Add(node))
            {
                var after = node.Outgoing.Select(flow => flow.Target).Concat(node.Attached);
                open.Push((node, (node.LinkedTo is { } end ? after.Append(end) : after).GetEnumerator()));
            }
        }
    }
}
