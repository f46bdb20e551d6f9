namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>Tells which transitions fire once at most because no circle leads to them.</summary>
internal static class Repetition
{
    /// <summary>For each transition whether it lies on a circle or after one.</summary>
    public static bool[] Of(List<Transition> transitions, int places)
    {
        var givers = new int[places];
        var takers = new List<int>?[places];
        var missing = new int[transitions.Count];
        var open = new Stack<int>();
        for (var index = 0; index < transitions.Count; index++)
        {
            Array.ForEach(transitions[index].Outs, place => givers[place]++);
            Array.ForEach(transitions[index].Ins, place => (takers[place] ??= []).Add(index));
            missing[index] = transitions[index].Ins.Length;
            if (missing[index] == 0)
            {
                open.Push(index);
            }
        }

        var repeats = new bool[transitions.Count];
        Array.Fill(repeats, true);
        for (var place = 0; place < places; place++)
        {
            if (givers[place] == 0)
            {
                Clear(place);
            }
        }

        while (open.TryPop(out var index))
        {
            repeats[index] = false;
            foreach (var place in transitions[index].Outs)
            {
                if (--givers[place] == 0)
                {
                    Clear(place);
                }
            }
        }

        return repeats;

        void Clear(int place) => takers[place]?.ForEach(taker =>
        {
            if (--missing[taker] == 0)
            {
                open.Push(taker);
            }
        });
    }
}
