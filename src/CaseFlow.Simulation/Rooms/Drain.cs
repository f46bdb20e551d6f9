using CaseFlow.Calendar;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Does what instances left to be done, until nothing moves any more.</summary>
internal static class Drain
{
    /// <summary>Comes to rest at the present moment; what is due already happens too.</summary>
    public static void Rest(Floor floor) => Rest(floor, floor.Now);

    /// <summary>Lets happen what falls due up to a moment, in order of time.</summary>
    public static void Rest(Floor floor, Instant until)
    {
        Empty(floor);
        while (floor.Broken is null && floor.Agenda.TryTake(until, out var item, out var due))
        {
            floor.Now = due > floor.Now ? due : floor.Now;
            FallDue(floor, item, due);
            Empty(floor);
        }

        floor.Now = until > floor.Now && floor.Broken is null ? until : floor.Now;
    }

    private static void FallDue(Floor floor, AgendaItem item, Instant due)
    {
        switch (item)
        {
            // A timer that was cancelled or moved meanwhile is not meant any more.
            case AgendaItem.Timer timer when timer.Instance.State.Timers.TryGetValue(timer.Id, out var armed) && armed.Due == due:
                floor.Tell(timer.Instance, context => new Command.FireTimer(context, timer.Id));
                break;
            case AgendaItem.Task task:
                Doubles.Answer(floor, task.Instance, task.Item, task.Element);
                break;
            case AgendaItem.Start start:
                floor.Beginnings.FallDue(floor, start, due);
                break;
        }
    }

    private static void Empty(Floor floor)
    {
        while (floor.TryTakeOrder(out var order))
        {
            switch (order)
            {
                case Order.Send send:
                    Messages.Send(floor, send);
                    break;
                case Order.Carry carry:
                    CarryOut(floor, carry.From, carry.Effect);
                    break;
            }
        }
    }

    private static void CarryOut(Floor floor, RoomInstance from, Effect effect)
    {
        switch (effect)
        {
            case Effect.RunAction action:
                Doubles.Ask(floor, from, action);
                break;
            case Effect.ScheduleTimer timer:
                floor.Agenda.Add(new AgendaItem.Timer(from, timer.Timer), timer.Due);
                break;
            case Effect.CallProcess call:
                Calls.Start(floor, from, call);
                break;
            case Effect.CancelCall cancel:
                Calls.Cancel(floor, from, cancel);
                break;
            case Effect.PassEscalation escalation:
                Calls.Escalate(floor, from, escalation);
                break;
            case Effect.BroadcastSignal signal:
                Signals.Broadcast(floor, from, signal.Signal, signal.Variables ?? Floor.NoVariables);
                break;
            case Effect.ReachMilestone milestone:
                floor.Reach(milestone);
                break;
            case Effect.FinishInstance finish:
                Calls.Finish(floor, from, finish);
                break;
            default:
                // Work, subscriptions, cancelled timers and incidents are read from the states.
                break;
        }
    }
}
