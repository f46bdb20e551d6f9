namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>Follows every run of a reduced net from one start, as far as the budget goes.</summary>
internal sealed class Exploration
{
    private readonly NetReduction net;
    private readonly List<Transition> transitions;
    private readonly Dictionary<int, int> numberOf = [];
    private readonly List<int> placeOf = [];
    private readonly List<Transition>[] takersOf;
    private readonly InclusiveReach reach;
    private readonly int width;
    private readonly Trail trail;

    public Exploration(FlowNet drawn, NetReduction reduction)
    {
        net = reduction;
        transitions = reduction.Left;
        foreach (var place in transitions.SelectMany(transition => transition.Ins.Concat(transition.Outs)))
        {
            if (numberOf.TryAdd(place, placeOf.Count))
            {
                placeOf.Add(place);
            }
        }

        takersOf = [.. placeOf.Select(_ => new List<Transition>())];
        foreach (var transition in transitions)
        {
            transition.Ins = [.. transition.Ins.Select(place => numberOf[place])];
            transition.Outs = [.. transition.Outs.Select(place => numberOf[place])];
            Array.ForEach(transition.Ins, place => takersOf[place].Add(transition));
        }

        width = (placeOf.Count / Marking.Width) + 1;
        reach = new InclusiveReach(transitions, placeOf.Count);
        trail = new Trail(drawn, reduction);
    }

    private readonly HashSet<Transition> fired = [];
    private readonly HashSet<Transition> reached = [];
    private readonly HashSet<int> stuck = [];
    private readonly HashSet<int> unsynchronised = [];
    private bool isComplete = true;

    /// <summary>Follows every start after the other.</summary>
    /// <param name="budget">How many markings may still be looked at; what was used is taken off.</param>
    public ScopeVerdict Run(Budget budget)
    {
        budget.Spend(0, reach.Work);
        if (placeOf.Count == 0 || !reach.IsKnown)
        {
            return ScopeVerdict.Nothing;
        }

        foreach (var start in transitions.Where(transition => transition.Kind == TransitionKind.Start))
        {
            Follow(start, budget);
        }

        var never = isComplete && unsynchronised.Count == 0
            ? reached.Where(join => !fired.Contains(join)).Select(join => join.Node).Where(node => !stuck.Contains(node)).Distinct().Order().ToList()
            : [];
        return new ScopeVerdict(stuck, unsynchronised, never);
    }

    private void Follow(Transition start, Budget budget)
    {
        var first = Marking.Empty(placeOf.Count);
        Array.ForEach(start.Outs, first.Put);
        var seen = new HashSet<Marking> { first };
        var steps = new List<Step> { new(first, -1, start) };
        for (var at = 0; at < steps.Count; at++)
        {
            if (budget.IsSpent)
            {
                isComplete = false;
                return;
            }

            budget.Spend(1, width * (1 + Expand(steps, at, seen)));
        }
    }

    // Gives how many transitions fired.
    private int Expand(List<Step> steps, int at, HashSet<Marking> seen)
    {
        var firings = 0;
        var marking = steps[at].Marking;
        var moves = marking.IsEmpty;
        foreach (var place in marking.Places())
        {
            moves |= net.Circles[placeOf[place]];
            foreach (var transition in takersOf[place])
            {
                if (transition.IsJoin)
                {
                    reached.Add(transition);
                }

                if (transition.Ins.First(marking.Has) == place && IsEnabled(transition, marking))
                {
                    moves = true;
                    firings++;
                    fired.Add(transition);
                    Fire(transition, steps, at, seen);
                }
            }
        }

        if (!moves)
        {
            stuck.UnionWith(marking.Places().SelectMany(place => takersOf[place]).Where(taker => taker.IsJoin).Select(taker => taker.Node));
        }

        return firings;
    }

    private bool IsEnabled(Transition transition, Marking marking) => transition.Kind switch
    {
        TransitionKind.Inclusive => reach.Opens(transition, marking),
        _ => Array.TrueForAll(transition.Ins, marking.Has),
    };

    private void Fire(Transition transition, List<Step> steps, int at, HashSet<Marking> seen)
    {
        var next = transition.Kind == TransitionKind.Clear ? Marking.Empty(placeOf.Count) : steps[at].Marking.Copy();
        Array.ForEach(transition.Ins, next.Take);
        foreach (var place in transition.Outs)
        {
            if (next.Has(place))
            {
                unsynchronised.Add(trail.MeetingPoint(steps, at, transition, placeOf[place]));
                return;
            }

            next.Put(place);
        }

        if (seen.Add(next))
        {
            steps.Add(new Step(next, at, transition));
        }
    }
}
