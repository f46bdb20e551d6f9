namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>
/// Tells which places only boundary events that do not interrupt lead to. What they begin may be begun again while it still goes on, as a
/// reminder is, as long as it does not come back to what it stands beside.
/// </summary>
internal static class SideBranches
{
    /// <summary>For each place whether it lies beside.</summary>
    /// <param name="net">The net as drawn.</param>
    /// <param name="begun">The places that such boundary events put tokens in.</param>
    public static bool[] Of(FlowNet net, HashSet<int> begun)
    {
        var beside = new bool[net.TakerOf.Count];
        if (begun.Count == 0)
        {
            return beside;
        }

        Array.Fill(beside, true);
        var takers = net.Transitions.SelectMany(transition => transition.Ins.Select(place => (place, transition))).ToLookup(pair => pair.place, pair => pair.transition);
        var open = new Queue<Transition>(net.Transitions.Where(transition => transition.Kind == TransitionKind.Start));
        while (open.TryDequeue(out var transition))
        {
            foreach (var place in transition.Outs.Where(place => beside[place] && !begun.Contains(place)))
            {
                beside[place] = false;
                foreach (var taker in takers[place])
                {
                    open.Enqueue(taker);
                }
            }
        }

        return beside;
    }
}
