namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>
/// A scope as places that hold tokens and transitions that move them. A place is a sequence flow, or stands within a node that first takes one of
/// several flows and then chooses. Data are left out: every condition may hold or not.
/// </summary>
internal sealed class FlowNet
{
    /// <summary>For each place the node that takes its tokens.</summary>
    public List<int> TakerOf { get; } = [];

    public List<Transition> Transitions { get; } = [];

    /// <summary>How many flows lead into each node.</summary>
    public required int[] Incoming { get; init; }

    /// <summary>For each place whether only boundary events that do not interrupt lead to it.</summary>
    public bool[] Beside { get; set; } = [];

    public int AddPlace(int taker)
    {
        TakerOf.Add(taker);
        return TakerOf.Count - 1;
    }

    public void Add(int node, TransitionKind kind, int[] ins, int[] outs) => Transitions.Add(new Transition(node, kind, ins, outs));
}
