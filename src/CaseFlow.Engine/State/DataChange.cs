using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>The state after the events of data.</summary>
internal static class DataChange
{
    internal static ProcessState Awaited(ProcessState state, ProcessEvent.DataAwaited awaited) =>
        state with { DataWaits = state.DataWaits.Add(awaited.Item, new(awaited.Element, state.Moment)) };

    internal static ProcessState Arrived(ProcessState state, ProcessEvent.DataArrived arrived) =>
        state with { DataWaits = state.DataWaits.Remove(arrived.Item) };

    internal static ProcessState Taken(ProcessState state, ProcessEvent.DataTaken taken)
    {
        var visit = state.Visits[taken.Item];
        return With(state, visit with { Locals = (visit.Locals ?? Variables.None).SetItems(taken.Values) });
    }

    internal static ProcessState Given(ProcessState state, ProcessEvent.DataGiven given) =>
        With(state, state.Visits[given.Item] with { HasGivenData = true });

    internal static ProcessState StateSet(ProcessState state, ProcessEvent.DataStateSet set)
    {
        var inside = state.Scope(set.Scope);
        return state.With(set.Scope, inside with { DataStates = inside.DataStates.SetItem(set.Name, set.State) });
    }

    private static ProcessState With(ProcessState state, ElementVisit visit) => state with { Visits = state.Visits.SetItem(visit.Id, visit) };
}
