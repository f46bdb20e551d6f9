using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>The state after the events of multi-instance activities.</summary>
internal static class LoopChange
{
    internal static ProcessState Began(ProcessState state, ProcessEvent.LoopBegan began) =>
        With(state, state.Visits[began.Item] with { Loop = new LoopState(began.Total, began.Items) });

    internal static ProcessState InstanceBegan(ProcessState state, ProcessEvent.LoopInstanceBegan began)
    {
        var body = state.Visits[began.Body];
        var begun = body.Loop!.Begun + 1;
        var loop = body.Loop with { Begun = begun, Items = begun < body.Loop.Total ? body.Loop.Items : [] };
        var instance = state.Visits[began.Item] with { Place = new LoopPlace(began.Body, began.Counter), Locals = began.Values };
        return With(With(state, body with { Loop = loop }), instance);
    }

    internal static ProcessState InstanceDone(ProcessState state, ProcessEvent.LoopInstanceDone done)
    {
        var body = state.Visits[done.Body];
        var loop = body.Loop! with
        {
            Completed = body.Loop.Completed + 1,
            IsDone = body.Loop.IsDone || done.End is not null,
            Outputs = done.Output is null ? body.Loop.Outputs : body.Loop.Outputs.SetItem(done.Counter, done.Output),
        };
        return With(state, body with { Loop = loop });
    }

    internal static ProcessState InstanceCalledOff(ProcessState state, ProcessEvent.LoopInstanceCalledOff off)
    {
        var body = state.Visits[off.Body];
        return With(state, body with { Loop = body.Loop! with { CalledOff = body.Loop.CalledOff + 1 } });
    }

    private static ProcessState With(ProcessState state, ElementVisit visit) => state with { Visits = state.Visits.SetItem(visit.Id, visit) };
}
