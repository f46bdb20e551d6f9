using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Called processes run as further instances of the same room.</summary>
internal static class Calls
{
    public static void Start(Floor floor, RoomInstance caller, Effect.CallProcess call)
    {
        if (!caller.State.PendingCalls.ContainsKey(call.Item))
        {
            return;
        }

        if (floor.Model.Find(call.CalledElement) is not { } process)
        {
            Fail(floor, caller, call, SimulationCodes.CallUnknown, $"Expected to find process '{call.CalledElement}' that '{call.Element}' calls in the file, but it is not there.");
        }
        else if (floor.Open(process, null, call.Variables, caller, call.Item) is { } rejected)
        {
            Fail(floor, caller, call, rejected.Code, rejected.Message);
        }
    }

    public static void Cancel(Floor floor, RoomInstance caller, Effect.CancelCall cancel)
    {
        foreach (var called in floor.Instances.Where(other => other.Caller == caller && other.Call == cancel.Item && !other.State.IsEnded).ToList())
        {
            floor.Tell(called, context => new Command.CancelInstance(context, "call cancelled"));
        }
    }

    public static void Escalate(Floor floor, RoomInstance called, Effect.PassEscalation escalation)
    {
        if (called.WaitingCaller is { } caller)
        {
            floor.Tell(caller, context => new Command.EscalateCall(context, called.Call!.Value, escalation.Code));
        }
    }

    public static void Finish(Floor floor, RoomInstance called, Effect.FinishInstance finish)
    {
        if (called.WaitingCaller is { } caller)
        {
            var error = finish.Outcome is "completed" or "terminated" ? null : finish.ErrorCode ?? finish.Outcome;
            floor.Tell(caller, context => new Command.CompleteCall(context, called.Call!.Value, finish.Variables, error));
        }
    }

    private static void Fail(Floor floor, RoomInstance caller, Effect.CallProcess call, string code, string detail) =>
        floor.Tell(caller, context => new Command.FailCall(context, call.Item, code, detail));
}
