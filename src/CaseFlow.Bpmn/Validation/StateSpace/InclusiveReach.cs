namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>When an inclusive join opens (BPMN 2.0.2 §13.4.3): a token waits, and no other can still reach a place that is empty, unless it can also reach one that is not.</summary>
internal sealed class InclusiveReach
{
    private const int MostWork = 2_000_000;

    private readonly Dictionary<Transition, Marking[]> reaching = [];

    public InclusiveReach(List<Transition> transitions, int places)
    {
        var joins = transitions.Where(transition => transition.Kind == TransitionKind.Inclusive).ToList();
        var entries = joins.Sum(join => (long)join.Ins.Length);
        IsKnown = entries * places <= MostWork;
        Work = IsKnown ? (int)(entries * places) : 0;
        if (joins.Count == 0 || !IsKnown)
        {
            return;
        }

        var producers = transitions.SelectMany(transition => transition.Outs.Select(place => (place, transition))).ToLookup(pair => pair.place, pair => pair.transition);
        foreach (var join in joins)
        {
            reaching[join] = [.. join.Ins.Select(place => Back(place, join, producers, places))];
        }
    }

    /// <summary>Whether the ways to inclusive joins were looked for; not where there are too many.</summary>
    public bool IsKnown { get; }

    /// <summary>What looking for them took.</summary>
    public int Work { get; }

    public bool Opens(Transition join, Marking marking)
    {
        var from = reaching[join];
        foreach (var place in marking.Places())
        {
            if (!join.Ins.Contains(place) && LeadsTo(place, join, marking, marked: false, from) && !LeadsTo(place, join, marking, marked: true, from))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LeadsTo(int place, Transition join, Marking marking, bool marked, Marking[] from)
    {
        for (var entry = 0; entry < from.Length; entry++)
        {
            if (marking.Has(join.Ins[entry]) == marked && from[entry].Has(place))
            {
                return true;
            }
        }

        return false;
    }

    private static Marking Back(int to, Transition join, ILookup<int, Transition> producers, int places)
    {
        var found = Marking.Empty(places);
        var open = new Stack<int>([to]);
        while (open.TryPop(out var place))
        {
            foreach (var before in producers[place].Where(producer => producer != join).SelectMany(producer => producer.Ins))
            {
                if (!found.Has(before))
                {
                    found.Put(before);
                    open.Push(before);
                }
            }
        }

        return found;
    }
}
