namespace CaseFlow.Bpmn.Validation.StateSpace;

/// <summary>
/// Makes a net smaller without changing whether it can get stuck or come to two tokens in a place: sequences, alternatives that meet again and
/// blocks that are opened and closed by the same kind of gateway become one place. What is well structured vanishes whole.
/// </summary>
internal sealed class NetReduction
{
    // Places with more neighbours than this stay as they are, so that no diagram takes long.
    private const int MostNeighbours = 2_000;

    private const int MostAlternatives = 64;

    private readonly List<Transition> transitions;
    private readonly int[] merged;
    private readonly bool[] beside;
    private bool[]? repeats;
    private readonly List<int>[] producers;
    private readonly List<int>[] consumers;
    private readonly bool[] gone;
    private readonly bool[] queued;
    private readonly Queue<int> open = new();

    private NetReduction(FlowNet net)
    {
        transitions = net.Transitions;
        beside = net.Beside;
        var places = net.TakerOf.Count;
        merged = [.. Enumerable.Range(0, places)];
        Circles = new bool[places];
        producers = new List<int>[places];
        consumers = new List<int>[places];
        for (var place = 0; place < places; place++)
        {
            producers[place] = [];
            consumers[place] = [];
        }

        gone = new bool[transitions.Count];
        queued = new bool[transitions.Count];
        for (var index = 0; index < transitions.Count; index++)
        {
            Enter(index);
            Look(index);
        }
    }

    /// <summary>Places in which a token can go in a circle for ever.</summary>
    public bool[] Circles { get; }

    /// <summary>The transitions that are left.</summary>
    public List<Transition> Left => [.. transitions.Where((_, index) => !gone[index])];

    public static NetReduction Of(FlowNet net)
    {
        var reduction = new NetReduction(net);
        while (reduction.open.TryDequeue(out var index))
        {
            reduction.queued[index] = false;
            if (!reduction.gone[index])
            {
                reduction.Reduce(index);
            }
        }

        return reduction;
    }

    /// <summary>The place that a place has become part of.</summary>
    public int PlaceOf(int place)
    {
        while (merged[place] != place)
        {
            merged[place] = merged[merged[place]];
            place = merged[place];
        }

        return place;
    }

    private void Reduce(int index)
    {
        var transition = transitions[index];
        if (transition.Kind == TransitionKind.Inclusive && transition.Ins.Length == 1)
        {
            transition.Kind = TransitionKind.Ordinary;
        }

        if (transition.Kind == TransitionKind.Ordinary && transition.Ins is [var place])
        {
            _ = DropCircle(index, place) || DropRepeated(index, place) || DropEnd(index, place) || Contract(index, place);
        }

        if (!gone[index] && transition.Kind == TransitionKind.Inclusive)
        {
            CloseInclusive(index);
        }

        if (!gone[index] && transition.Outs.Length > 1)
        {
            DropEqualPlaces(index);
        }
    }

    private bool DropCircle(int index, int place)
    {
        if (transitions[index].Outs is not [var only] || only != place)
        {
            return false;
        }

        Circles[place] = true;
        Remove(index);
        return true;
    }

    private bool DropRepeated(int index, int place)
    {
        if (consumers[place].Count > MostAlternatives)
        {
            return false;
        }

        foreach (var other in consumers[place])
        {
            if (other != index && transitions[other].Kind == TransitionKind.Ordinary && transitions[other].Ins.Length == 1 && transitions[other].Outs.AsSpan().SequenceEqual(transitions[index].Outs))
            {
                Remove(index);
                return true;
            }
        }

        return false;
    }

    // One token at most comes there, or a reminder's that may come again, and nothing follows: what happens there concerns nobody else.
    private bool DropEnd(int index, int place)
    {
        if (transitions[index].Outs.Length > 0 || consumers[place].Count != 1 || producers[place].Count != 1
            || transitions[producers[place][0]].Outs.Length > MostNeighbours || (!beside[place] && MayRepeat(producers[place][0])))
        {
            return false;
        }

        var producer = producers[place][0];
        Remove(index);
        Leave(producer);
        transitions[producer].Outs = [.. transitions[producer].Outs.Where(kept => kept != place)];
        Enter(producer);
        Look(producer);
        LookAround(producer);
        return true;
    }

    private bool MayRepeat(int index) =>
        transitions[index].Kind != TransitionKind.Start && (repeats ??= Repetition.Of(transitions, merged.Length))[index];

    private bool Contract(int index, int place)
    {
        if (transitions[index].Outs is not [var next] || consumers[place].Count != 1 || producers[place].Count > MostNeighbours
            || producers[place].Exists(producer => transitions[producer].Outs.Length > MostNeighbours || transitions[producer].Outs.Contains(next)))
        {
            return false;
        }

        Remove(index);
        foreach (var producer in producers[place])
        {
            var outs = (int[])transitions[producer].Outs.Clone();
            outs.AsSpan().Replace(place, next);
            transitions[producer].Outs = outs;
            producers[next].Add(producer);
        }

        producers[place].Clear();
        merged[place] = next;
        LookAt(next);
        return true;
    }

    private void CloseInclusive(int index)
    {
        var join = transitions[index];
        if (join.Ins.Length > MostAlternatives)
        {
            return;
        }

        var splits = join.Ins.SelectMany(place => producers[place]).Distinct().ToList();
        if (splits.Count == 0 || transitions[splits[0]].Ins is not [var before]
            || splits.Exists(split => transitions[split] is not { Kind: TransitionKind.Ordinary, Ins.Length: 1 } other || other.Ins[0] != before || other.Outs.Except(join.Ins).Any())
            || join.Ins.Any(place => consumers[place].Count != 1))
        {
            return;
        }

        splits.ForEach(Remove);
        Leave(index);
        join.Kind = TransitionKind.Ordinary;
        join.Ins = [before];
        Enter(index);
        LookAt(before);
    }

    private void DropEqualPlaces(int index)
    {
        var equal = transitions[index].Outs
            .Where(place => producers[place].Count == 1 && consumers[place].Count == 1)
            .GroupBy(place => consumers[place][0])
            .Where(group => group.Skip(1).Any())
            .ToList();
        foreach (var group in equal)
        {
            var kept = group.First();
            var dropped = group.Skip(1).ToHashSet();
            Leave(index);
            Leave(group.Key);
            transitions[index].Outs = [.. transitions[index].Outs.Where(place => !dropped.Contains(place))];
            transitions[group.Key].Ins = [.. transitions[group.Key].Ins.Where(place => !dropped.Contains(place))];
            Enter(index);
            Enter(group.Key);
            foreach (var place in dropped)
            {
                merged[place] = kept;
            }

            Look(index);
            Look(group.Key);
            LookAt(kept);
        }
    }

    private void Remove(int index)
    {
        LookAround(index);
        Leave(index);
        gone[index] = true;
    }

    private void Enter(int index)
    {
        Array.ForEach(transitions[index].Ins, place => consumers[place].Add(index));
        Array.ForEach(transitions[index].Outs, place => producers[place].Add(index));
    }

    private void Leave(int index)
    {
        Array.ForEach(transitions[index].Ins, place => consumers[place].Remove(index));
        Array.ForEach(transitions[index].Outs, place => producers[place].Remove(index));
    }

    private void LookAround(int index)
    {
        Array.ForEach(transitions[index].Ins, LookAt);
        Array.ForEach(transitions[index].Outs, LookAt);
    }

    private void LookAt(int place)
    {
        producers[place].ForEach(Look);
        consumers[place].ForEach(Look);
    }

    private void Look(int index)
    {
        if (!queued[index])
        {
            queued[index] = true;
            open.Enqueue(index);
        }
    }
}
