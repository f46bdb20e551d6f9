using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>How tokens can leave a node, whatever the data say.</summary>
internal static class TokenWays
{
    private const int MostForSubsets = 4;

    internal static List<int[]> Of(Node node, Func<Flow, int> by, Func<Node, int> on)
    {
        if (node.LinkedTo is { } end)
        {
            return [[on(end)]];
        }

        var normal = Flows(node).Select(flows => flows.SelectMany(flow => Enumerable.Repeat(by(flow), node.CompletionQuantity)).ToList()).ToList();
        var edges = node.Attached.Where(boundary => boundary.Event is not EventDefinition.Compensate).ToList();
        List<Node> beside = [.. edges.Where(boundary => boundary.StaysArmed)];
        var ways = new List<int[]>();
        foreach (var way in normal)
        {
            ways.AddRange(Subsets(beside).Select(added => way.Concat(added.Select(on)).ToArray()));
        }

        ways.AddRange(edges.Except(beside).Select(boundary => new[] { on(boundary) }));
        return ways;
    }

    private static IEnumerable<IEnumerable<Flow>> Flows(Node node)
    {
        switch (node.Element)
        {
            case ExclusiveGateway:
            case EventBasedGateway { IsParallel: false }:
                return node.Outgoing.Select(flow => new[] { flow });
            case ParallelGateway or EventBasedGateway:
                return [node.Outgoing];
        }

        if (!node.HasConditions)
        {
            return [node.Outgoing];
        }

        var always = node.Outgoing.Where(flow => flow.Condition is null && flow != node.Default).ToList();
        List<Flow> sometimes = [.. node.Outgoing.Where(flow => flow.Condition is not null && flow != node.Default)];
        return Subsets(sometimes)
            .Select(taken => taken.Count == 0 && node.Default is { } other ? always.Append(other) : always.Concat(taken))
            .Where(taken => taken.Any());
    }

    // Of many, none, each alone and all.
    private static IEnumerable<List<T>> Subsets<T>(List<T> items)
    {
        if (items.Count > MostForSubsets)
        {
            return items.Select(item => new List<T> { item }).Append(items).Prepend([]);
        }

        return Enumerable.Range(0, 1 << items.Count).Select(chosen => items.Where((_, i) => (chosen & (1 << i)) != 0).ToList());
    }
}
