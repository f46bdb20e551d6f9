namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>Finds the node to name when two tokens come to one place: the first one that both ways lead through.</summary>
internal sealed class Trail
{
    private readonly FlowNet drawn;
    private readonly NetReduction reduction;
    private readonly ILookup<int, int> putBy;

    public Trail(FlowNet drawn, NetReduction reduction)
    {
        this.drawn = drawn;
        this.reduction = reduction;
        putBy = drawn.Transitions.SelectMany(transition => transition.Drawn.Select(place => (transition.Node, place))).ToLookup(pair => pair.Node, pair => pair.place);
    }

    /// <summary>The node at which the token that is put meets the one that is there.</summary>
    /// <param name="steps">How the marking before was come to.</param>
    /// <param name="at">The step of that marking.</param>
    /// <param name="by">What puts the second token.</param>
    /// <param name="place">The place, as the reduction names it.</param>
    public int MeetingPoint(List<Step> steps, int at, Transition by, int place)
    {
        var first = at;
        while (first >= 0 && Put(steps[first].By, place) is null)
        {
            first = steps[first].Before;
        }

        var mine = Nodes(by, place);
        HashSet<int> theirs = first < 0 ? [] : [.. Nodes(steps[first].By, place)];
        return mine.Find(node => theirs.Contains(node) && drawn.Incoming[node] > 1) is var met && theirs.Contains(met) && drawn.Incoming[met] > 1 ? met : by.Node;
    }

    private int? Put(Transition transition, int place)
    {
        foreach (var put in transition.Drawn)
        {
            if (reduction.PlaceOf(put) == place)
            {
                return put;
            }
        }

        return null;
    }

    // The node that puts the token and those the token passes while it counts as one place.
    private List<int> Nodes(Transition from, int place)
    {
        var nodes = new List<int> { from.Node };
        var next = Put(from, place);
        while (next is { } at && !nodes.Contains(drawn.TakerOf[at]))
        {
            var node = drawn.TakerOf[at];
            nodes.Add(node);
            next = putBy[node].Where(put => reduction.PlaceOf(put) == place).Select(put => (int?)put).FirstOrDefault();
        }

        return nodes;
    }
}
