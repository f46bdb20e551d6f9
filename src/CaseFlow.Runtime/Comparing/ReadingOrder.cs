using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;

namespace CaseFlow.Runtime.Comparing;

/// <summary>Nodes in the order in which a person reads the diagram: along the flows from the start, what sits on a step or within it right after it.</summary>
internal static class ReadingOrder
{
    /// <summary>The nodes of a scope and of the scopes within it, each with the sub-process around it.</summary>
    public static IEnumerable<(FlowNode Node, SubProcess? Around)> Of(FlowScope scope, SubProcess? around = null)
    {
        var nodes = scope.Nodes.DistinctBy(node => node.Id).ToDictionary(node => node.Id);
        var after = scope.Flows.Where(flow => nodes.ContainsKey(flow.Target)).ToLookup(flow => flow.Source, flow => nodes[flow.Target]);
        var entered = scope.Flows.Select(flow => flow.Target).ToHashSet();
        var on = scope.Nodes.OfType<BoundaryEvent>().ToLookup(boundary => boundary.AttachedTo);
        var seen = new HashSet<ElementId>();
        foreach (var first in scope.Nodes.Where(node => node is StartEvent).Concat(scope.Nodes.Where(node => node is not BoundaryEvent && !entered.Contains(node.Id))).Concat(scope.Nodes))
        {
            var open = new Stack<FlowNode>([first]);
            while (open.TryPop(out var node))
            {
                if (!seen.Add(node.Id))
                {
                    continue;
                }

                yield return (node, around);
                foreach (var inner in node is SubProcess sub ? Of(sub.Scope, sub) : [])
                {
                    yield return inner;
                }

                foreach (var next in on[node.Id].Concat(after[node.Id]).Reverse())
                {
                    open.Push(next);
                }
            }
        }
    }
}
