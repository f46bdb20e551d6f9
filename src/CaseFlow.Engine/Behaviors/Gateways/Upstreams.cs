using System.Collections.Frozen;
using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Behaviors.Events;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>From where tokens can come to a join: along flows, from an activity by the events on its edge, and through links.</summary>
internal static class Upstreams
{
    /// <summary>For each incoming flow the elements from which a token could come by it without passing the join.</summary>
    internal static ImmutableArray<FrozenSet<ElementId>> Of(Node join, ImmutableArray<Node> siblings)
    {
        var before = siblings.SelectMany(node => After(node, siblings).Select(next => (Next: next.Id, Node: node))).ToLookup(pair => pair.Next, pair => pair.Node);
        return [.. join.Incoming.Select(flow => Back(flow, join, siblings, before))];
    }

    private static FrozenSet<ElementId> Back(Flow flow, Node join, ImmutableArray<Node> siblings, ILookup<ElementId, Node> before)
    {
        var found = new HashSet<ElementId>();
        var open = new Queue<Node>(siblings.Where(node => node != join && node.Outgoing.Contains(flow)));
        while (open.TryDequeue(out var node))
        {
            if (found.Add(node.Id))
            {
                foreach (var earlier in before[node.Id].Where(earlier => earlier != join))
                {
                    open.Enqueue(earlier);
                }
            }
        }

        return found.ToFrozenSet();
    }

    private static IEnumerable<Node> After(Node node, ImmutableArray<Node> siblings) =>
        node.Outgoing.Select(flow => flow.Target).Concat(node.Attached).Concat(LinkThrowBehavior.EndOf(node, siblings) is { } end ? [end] : []);
}
