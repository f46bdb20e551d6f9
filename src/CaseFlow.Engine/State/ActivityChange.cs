using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>The state after the events of complex gateways, ad-hoc sub-processes and what repeated activities throw.</summary>
internal static class ActivityChange
{
    internal static ProcessState Activated(ProcessState state, ProcessEvent.GatewayActivated activated)
    {
        var inside = state.Scope(activated.Scope);
        return state.With(activated.Scope, inside with { Activated = inside.Activated.SetItem(activated.Element.Value, new(activated.Visit, activated.Taken)) });
    }

    internal static ProcessState Reset(ProcessState state, ProcessEvent.GatewayReset reset)
    {
        var inside = state.Scope(reset.Scope);
        var waiting = inside.Waiting;
        if (!reset.Taken.IsEmpty)
        {
            var left = waiting[reset.Element.Value].Take(reset.Taken);
            waiting = left.Count == 0 ? waiting.Remove(reset.Element.Value) : waiting.SetItem(reset.Element.Value, left);
        }

        return state.With(reset.Scope, inside with
        {
            Tokens = inside.Tokens - reset.Taken.Length,
            Waiting = waiting,
            Activated = inside.Activated.Remove(reset.Element.Value),
        });
    }

    internal static ProcessState Began(ProcessState state, ProcessEvent.AdHocBegan began) =>
        With(state, state.Visits[began.Item] with { AdHoc = new(began.Enabled, IsDone: false) });

    internal static ProcessState Started(ProcessState state, ProcessEvent.AdHocStarted started)
    {
        var visit = state.Visits[started.Item];
        return With(state, visit with { AdHoc = visit.AdHoc! with { Enabled = visit.AdHoc.Enabled.Remove(started.Element) } });
    }

    internal static ProcessState Done(ProcessState state, ProcessEvent.AdHocDone done) =>
        With(state, state.Visits[done.Item] with { AdHoc = new([], IsDone: true) });

    internal static ProcessState Due(ProcessState state, ProcessEvent.LoopEventsDue due)
    {
        var body = state.Visits[due.Body];
        return With(state, body with { Loop = body.Loop! with { Due = (body.Loop.Due ?? []).AddRange(due.Throws.Select(thrown => thrown.Number)) } });
    }

    internal static ProcessState Thrown(ProcessState state, ProcessEvent.LoopEventThrown thrown)
    {
        var body = state.Visits[thrown.Body];
        var left = body.Loop!.Due!.Remove(thrown.Number);
        return With(state, body with { Loop = body.Loop with { Due = left.IsEmpty ? null : left } });
    }

    private static ProcessState With(ProcessState state, ElementVisit visit) => state with { Visits = state.Visits.SetItem(visit.Id, visit) };
}
