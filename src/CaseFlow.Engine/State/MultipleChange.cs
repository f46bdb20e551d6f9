using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>The state after what happens to events with several definitions and to repeating timers.</summary>
internal static class MultipleChange
{
    internal static ProcessState Awaited(ProcessState state, ProcessEvent.MultipleAwaited awaited)
    {
        foreach (var (part, wait) in awaited.Parts)
        {
            state = Join(state, wait, new PartOf(awaited.Wait, part));
        }

        return state with
        {
            Multiples = state.Multiples.Add(awaited.Wait, new(awaited.Element, awaited.Scope, awaited.Host, awaited.Parts)),
            LastId = Math.Max(state.LastId, awaited.Wait.Value),
        };
    }

    internal static ProcessState Happened(ProcessState state, ProcessEvent.PartHappened happened)
    {
        var whole = state.Multiples[happened.Wait];
        return state with { Multiples = state.Multiples.SetItem(happened.Wait, whole with { Parts = whole.Parts.Remove(happened.Part) }) };
    }

    internal static ProcessState Reached(ProcessState state, ProcessEvent.PartReached reached) => state with
    {
        Visits = state.Visits.SetItem(reached.Item, state.Visits[reached.Item] with { Part = reached.Part }),
    };

    internal static ProcessState Repeats(ProcessState state, ProcessEvent.TimerRepeats repeats) => state with
    {
        Timers = state.Timers.SetItem(
            repeats.Timer,
            state.Timers[repeats.Timer] with { Cycle = new(repeats.First, repeats.Months, repeats.Milliseconds, repeats.At, repeats.Last) }),
    };

    internal static ProcessState Recurred(ProcessState state, ProcessEvent.TimerRecurred recurred)
    {
        var timer = state.Timers[recurred.Timer];
        var next = timer with { Due = recurred.Due, ArmedAt = state.Moment, Cycle = timer.Cycle! with { At = recurred.At } };
        return state with { Timers = state.Timers.SetItem(recurred.Timer, next) };
    }

    private static ProcessState Join(ProcessState state, ElementInstanceId wait, PartOf of) =>
        state.Timers.TryGetValue(wait, out var timer) ? state with { Timers = state.Timers.SetItem(wait, timer with { Of = of }) }
        : state.Subscriptions.TryGetValue(wait, out var message) ? state with { Subscriptions = state.Subscriptions.SetItem(wait, message with { Of = of }) }
        : state.Signals.TryGetValue(wait, out var signal) ? state with { Signals = state.Signals.SetItem(wait, signal with { Of = of }) }
        : state with { Conditions = state.Conditions.SetItem(wait, state.Conditions[wait] with { Of = of }) };
}
