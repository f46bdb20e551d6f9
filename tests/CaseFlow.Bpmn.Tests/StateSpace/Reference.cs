using CaseFlow.Bpmn.Validation.StateSpace;

namespace CaseFlow.Bpmn.Tests.StateSpace;

/// <summary>Follows the tokens of a net as drawn, without reducing anything, in the plainest way.</summary>
internal static class Reference
{
    private const int Limit = 2_000;

    /// <summary>Whether a join can wait for ever and whether two tokens can meet; null when there are too many markings.</summary>
    public static (bool Stuck, bool Unsafe)? Judge(FlowNet net)
    {
        var stuck = false;
        var isUnsafe = false;
        foreach (var start in net.Transitions.Where(transition => transition.Kind == TransitionKind.Start))
        {
            var first = start.Outs.ToHashSet();
            var seen = new HashSet<string> { Key(first) };
            var open = new Queue<HashSet<int>>([first]);
            while (open.TryDequeue(out var marking))
            {
                if (seen.Count > Limit)
                {
                    return null;
                }

                var moves = false;
                foreach (var transition in net.Transitions.Where(transition => IsEnabled(transition, marking, net)))
                {
                    moves = true;
                    var next = transition.Kind == TransitionKind.Clear ? [] : marking.Except(transition.Ins).ToHashSet();
                    if (transition.Outs.Any(next.Contains))
                    {
                        isUnsafe = true;
                        continue;
                    }

                    next.UnionWith(transition.Outs);
                    if (seen.Add(Key(next)))
                    {
                        open.Enqueue(next);
                    }
                }

                stuck |= !moves && marking.Count > 0;
            }
        }

        return (stuck, isUnsafe);
    }

    private static bool IsEnabled(Transition transition, HashSet<int> marking, FlowNet net) => transition.Kind switch
    {
        TransitionKind.Start => false,
        TransitionKind.Inclusive => transition.Ins.Any(marking.Contains)
            && marking.Except(transition.Ins).All(place =>
                !transition.Ins.Where(entry => !marking.Contains(entry)).Any(entry => Leads(place, entry, transition, net))
                || transition.Ins.Where(marking.Contains).Any(entry => Leads(place, entry, transition, net))),
        _ => transition.Ins.All(marking.Contains),
    };

    private static bool Leads(int from, int to, Transition without, FlowNet net)
    {
        var seen = new HashSet<int> { from };
        var open = new Stack<int>([from]);
        while (open.TryPop(out var place))
        {
            foreach (var next in net.Transitions.Where(transition => transition != without && transition.Ins.Contains(place)).SelectMany(transition => transition.Outs))
            {
                if (next == to)
                {
                    return true;
                }

                if (seen.Add(next))
                {
                    open.Push(next);
                }
            }
        }

        return false;
    }

    private static string Key(HashSet<int> marking) => string.Join(',', marking.Order());
}
