namespace CaseFlow.Engine.Definitions;

/// <summary>
/// What comes before what within a process or sub-process: along flows, from an activity by the events on its edge, and through links; flows that
/// lead back are left out. Made where work is returned, which is rare.
/// </summary>
internal sealed class FlowOrder
{
    private readonly HashSet<(Node From, Node To)> back = [];

    internal FlowOrder(Inside inside)
    {
        var state = new Dictionary<Node, bool>();
        foreach (var root in inside.Starts.Concat(inside.Openings).Concat(inside.Nodes))
        {
            if (!state.ContainsKey(root))
            {
                Walk(root, state);
            }
        }
    }

    /// <summary>Whether a flow leads back.</summary>
    internal bool LeadsBack(Flow flow) => back.Contains((flow.Source, flow.Target));

    /// <summary>The node and everything behind it.</summary>
    internal HashSet<Node> From(Node node)
    {
        var found = new HashSet<Node> { node };
        var open = new Stack<Node>([node]);
        while (open.TryPop(out var next))
        {
            foreach (var after in After(next))
            {
                if (!back.Contains((next, after)) && found.Add(after))
                {
                    open.Push(after);
                }
            }
        }

        return found;
    }

    // Whether a node is on the way to the one looked at, true, or done with, false.
    private void Walk(Node root, Dictionary<Node, bool> state)
    {
        var open = new Stack<(Node Node, IEnumerator<Node> Next)>();
        Enter(root);
        while (open.TryPeek(out var top))
        {
            if (!top.Next.MoveNext())
            {
                state[open.Pop().Node] = false;
            }
            else if (!state.TryGetValue(top.Next.Current, out var isOnTheWay))
            {
                Enter(top.Next.Current);
            }
            else if (isOnTheWay)
            {
                back.Add((top.Node, top.Next.Current));
            }
        }

        void Enter(Node node)
        {
            state[node] = true;
            open.Push((node, After(node).GetEnumerator()));
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
