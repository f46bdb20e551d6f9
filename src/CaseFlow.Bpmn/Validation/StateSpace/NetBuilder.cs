using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>Makes the net of a scope; none of a scope with parts whose effect on tokens depends on more than the drawing.</summary>
internal sealed class NetBuilder
{
    private readonly ScopeView scope;
    private readonly Dictionary<ElementId, int> flowAt = [];
    private readonly Dictionary<ElementId, int> nodeAt = [];
    private readonly Dictionary<string, int> linkAt = [];
    private readonly ILookup<ElementId, BoundaryEvent> boundaries;
    private readonly List<int>[] ins;
    private readonly HashSet<int> begun = [];
    private readonly FlowNet net;

    private NetBuilder(ScopeView scope)
    {
        this.scope = scope;
        boundaries = scope.Nodes.OfType<BoundaryEvent>().Where(boundary => boundary.Definition is not EventDefinition.Compensate).ToLookup(boundary => boundary.AttachedTo);
        ins = new List<int>[scope.Nodes.Length];
        for (var node = 0; node < ins.Length; node++)
        {
            nodeAt[scope.Nodes[node].Id] = node;
            ins[node] = [];
            if (scope.Nodes[node] is IntermediateCatchEvent { Definition: EventDefinition.Link { Name: { Length: > 0 } name } })
            {
                linkAt[name] = node;
            }
        }

        net = new FlowNet { Incoming = [.. scope.Nodes.Select(node => scope.Into(node).Count)] };
    }

    /// <summary>The net; null when the scope cannot be judged by its drawing alone.</summary>
    public static FlowNet? Build(ScopeView scope)
    {
        if (scope.Container is AdHocSubProcess || scope.Nodes.Any(IsOpaque))
        {
            return null;
        }

        var builder = new NetBuilder(scope);
        if (!builder.AddFlows() || !builder.AddStarts() || !builder.AddNodes())
        {
            return null;
        }

        builder.net.Beside = SideBranches.Of(builder.net, builder.begun);
        return builder.net;
    }

    private static bool IsOpaque(FlowNode node) =>
        node is UnsupportedNode or ComplexGateway or Activity { StartQuantity: > 1 } or Activity { CompletionQuantity: > 1 };

    private static bool IsBesideFlow(FlowNode node) =>
        node is BoundaryEvent or SubProcess { TriggeredByEvent: true } or Activity { IsForCompensation: true } or IntermediateCatchEvent { Definition: EventDefinition.Link };

    private bool AddFlows()
    {
        foreach (var flow in scope.Flows)
        {
            if (!nodeAt.ContainsKey(flow.Source) || !nodeAt.TryGetValue(flow.Target, out var target))
            {
                return false;
            }

            flowAt[flow.Id] = net.AddPlace(target);
            ins[target].Add(flowAt[flow.Id]);
        }

        return true;
    }

    private bool AddStarts()
    {
        var starts = 0;
        var entries = new List<int>();
        for (var node = 0; node < ins.Length; node++)
        {
            switch (scope.Nodes[node])
            {
                case StartEvent start:
                    net.Add(node, TransitionKind.Start, [], Places(scope.OutOf(start)));
                    starts++;
                    break;
                case ReceiveTask { Instantiate: true } or EventBasedGateway { Instantiate: true } when ins[node].Count == 0:
                    net.Add(node, TransitionKind.Start, [], [Enter(node)]);
                    starts++;
                    break;
                case var other when ins[node].Count == 0 && !IsBesideFlow(other):
                    entries.Add(node);
                    break;
                default:
                    break;
            }
        }

        if (starts == 0 && entries.Count > 0)
        {
            net.Add(entries[0], TransitionKind.Start, [], [.. entries.Select(Enter)]);
            starts++;
        }

        return starts > 0;
    }

    private int Enter(int node)
    {
        var place = net.AddPlace(node);
        ins[node].Add(place);
        return place;
    }

    private bool AddNodes()
    {
        for (var node = 0; node < ins.Length; node++)
        {
            if (ins[node].Count > 0 && scope.Nodes[node] is not StartEvent && !IsBesideFlow(scope.Nodes[node]) && !AddNode(node))
            {
                return false;
            }
        }

        return true;
    }

    private bool AddNode(int node)
    {
        if (Clears(scope.Nodes[node]))
        {
            foreach (var place in ins[node])
            {
                net.Add(node, TransitionKind.Clear, [place], []);
            }

            return true;
        }

        if (Ways(scope.Nodes[node]) is not { } ways)
        {
            return false;
        }

        var join = scope.Nodes[node] switch
        {
            ParallelGateway => TransitionKind.Ordinary,
            InclusiveGateway when ins[node].Count > 1 => TransitionKind.Inclusive,
            _ => TransitionKind.Start,
        };
        if (join == TransitionKind.Start)
        {
            AddMerge(node, ways);
        }
        else
        {
            AddJoin(node, join, ways);
        }

        return true;
    }

    private void AddMerge(int node, List<int[]> ways)
    {
        var from = ins[node];
        if (from.Count > 1 && ways.Count > 1)
        {
            var inside = net.AddPlace(node);
            from.ForEach(place => net.Add(node, TransitionKind.Ordinary, [place], [inside]));
            from = [inside];
        }

        foreach (var place in from)
        {
            ways.ForEach(way => net.Add(node, TransitionKind.Ordinary, [place], way));
        }
    }

    private void AddJoin(int node, TransitionKind kind, List<int[]> ways)
    {
        if (ways.Count == 1)
        {
            net.Add(node, kind, [.. ins[node]], ways[0]);
            return;
        }

        var inside = net.AddPlace(node);
        net.Add(node, kind, [.. ins[node]], [inside]);
        ways.ForEach(way => net.Add(node, TransitionKind.Ordinary, [inside], way));
    }

    private List<int[]>? Ways(FlowNode node)
    {
        if (node is IntermediateThrowEvent { Definition: EventDefinition.Link link })
        {
            return linkAt.TryGetValue(link.Name ?? "", out var end) ? [Places(scope.OutOf(scope.Nodes[end]))] : null;
        }

        var flows = scope.OutOf(node);
        if (Choices.Of(node, flows, scope.Process.IsExecutable) is not { } choices)
        {
            return null;
        }

        var ways = choices.Select(choice => choice.Select(flow => flowAt[flows[flow].Id]).ToArray()).ToList();
        ways.AddRange(boundaries[node.Id].Where(boundary => boundary.Interrupting).Select(boundary => Places(scope.OutOf(boundary))));
        var added = boundaries[node.Id].Where(boundary => !boundary.Interrupting).Select(boundary => Places(scope.OutOf(boundary))).ToList();
        begun.UnionWith(added.SelectMany(flows => flows));
        return added.Count == 0 ? ways : Choices.WithSubsets(ways, added);
    }

    private int[] Places(IReadOnlyList<SequenceFlow> flows) => [.. flows.Select(flow => flowAt[flow.Id])];

    private static bool Clears(FlowNode node) => node is EndEvent end
        && (end.Definition is EventDefinition.Terminate or EventDefinition.ErrorRef or EventDefinition.Cancel
            || (end.Definition is EventDefinition.Multiple several && several.Parts.Any(part => part is EventDefinition.Terminate or EventDefinition.ErrorRef or EventDefinition.Cancel)));
}
