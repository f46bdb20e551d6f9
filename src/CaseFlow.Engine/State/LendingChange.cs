using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>The state after the events of work that comes straight back.</summary>
internal static class LendingChange
{
    internal static ProcessState Lent(ProcessState state, ProcessEvent.WorkLent lent) =>
        With(With(state, state.Visits[lent.Item] with { Lent = lent.To }), state.Visits[lent.To] with { LentBy = lent.Item });

    internal static ProcessState CameBack(ProcessState state, ProcessEvent.WorkCameBack back)
    {
        state = state.Visits.TryGetValue(back.Item, out var item) ? With(state, item with { Lent = null }) : state;
        return state.Visits.TryGetValue(back.From, out var done) ? With(state, done with { LentBy = null }) : state;
    }

    private static ProcessState With(ProcessState state, ElementVisit visit) => state with { Visits = state.Visits.SetItem(visit.Id, visit) };
}
