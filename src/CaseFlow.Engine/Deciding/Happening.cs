using System.Collections.Immutable;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Deciding;

/// <summary>Brings timers, messages and signals to what waits for them.</summary>
internal static class Happening
{
    internal static Decision.Rejected? Trigger(Step step, Command.TriggerWait command)
    {
        if (TryHappen(step, command.Wait, command.Variables))
        {
            return null;
        }

        return Rejection.Of(
            EngineCodes.WaitNotArmed,
            $"Expected to let happen what place {command.Wait} waits for, but nothing waits there; it may have happened or been cancelled meanwhile.",
            ("wait", command.Wait.ToString()));
    }

    /// <summary>Lets happen what a place waits for; for a part of an event that waits for all of several, all of them. False when nothing waits there.</summary>
    internal static bool TryHappen(Step step, ElementInstanceId id, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        if (Waits.At(step.State, id) is not { } wait)
        {
            if (step.State.Multiples.ContainsKey(id))
            {
                Multiples.HappenAll(step, id, variables);
                return true;
            }

            return false;
        }

        if (wait.Of is { } of && !Multiples.IsEnough(step, wait))
        {
            Multiples.HappenAll(step, of.Whole, variables);
            return true;
        }

        switch (wait)
        {
            case ArmedTimer timer:
                var fired = Timers.Fire(step, id, timer);
                if (fired is ProcessEvent.TimerFired)
                {
                    // The host did not fire it, so its order still stands.
                    step.Emit(new Effect.CancelTimer(id));
                }

                Trigger(step, fired, id, wait, variables);
                break;
            case Subscription subscription:
                Conversing.Learn(step, subscription.Message, variables);
                Trigger(step, new ProcessEvent.MessageReceived(id, subscription.Message), id, wait, variables);
                break;
            case SignalWait signal:
                Trigger(step, new ProcessEvent.SignalReceived(id, signal.Signal), id, wait, variables);
                break;
            default:
                Trigger(step, new ProcessEvent.ConditionChanged(id, Held: true), id, wait, variables);
                break;
        }

        return true;
    }

    internal static Decision.Rejected? Fire(Step step, Command.FireTimer command)
    {
        if (!step.State.Timers.TryGetValue(command.Timer, out var timer))
        {
            return Rejection.Of(
                EngineCodes.TimerNotArmed,
                $"Expected to fire timer {command.Timer}, but it is not armed; it may have fired or been cancelled meanwhile.",
                ("timer", command.Timer.ToString()));
        }

        if (timer.Due > step.Now)
        {
            return Rejection.Of(
                EngineCodes.TimerNotDue,
                $"Expected to fire timer {command.Timer}, but it is due only at millisecond {timer.Due.UnixMilliseconds}, and it is {step.Now.UnixMilliseconds}.",
                ("timer", command.Timer.ToString()),
                ("due", timer.Due.UnixMilliseconds.ToString()));
        }

        Trigger(step, Timers.Fire(step, command.Timer, timer), command.Timer, timer, Variables.None);
        return null;
    }

    internal static Decision.Rejected? Signal(Step step, Command.DeliverSignal command) =>
        Signals.Deliver(step, command.Name, command.Variables)
            ? null
            : Rejection.Of(
                EngineCodes.SignalNotAwaited,
                $"Expected to deliver signal '{command.Name}', but nothing in the instance waits for it.",
                ("signal", command.Name));

    internal static Decision.Rejected? Deliver(Step step, Command.DeliverMessage command)
    {
        foreach (var (id, subscription) in step.State.Subscriptions)
        {
            if (subscription.Message == command.Name && command.Name.Length > 0 && Conversing.Fits(step, command.Name, command.Payload))
            {
                Conversing.Learn(step, command.Name, command.Payload);
                Trigger(step, new ProcessEvent.MessageReceived(id, command.Name), id, subscription, command.Variables);
                return null;
            }
        }

        return Rejection.Of(
            EngineCodes.MessageNotAwaited,
            $"Expected to deliver message '{command.Name}', but nothing in the instance waits for it.",
            ("message", command.Name));
    }

    private static void Trigger(
        Step step,
        ProcessEvent happened,
        ElementInstanceId id,
        IWait wait,
        ImmutableSortedDictionary<string, FeelValue> variables)
    {
        step.Append(happened);
        Payloads.Bring(step, step.Definition.Nodes[wait.Element], wait.Of?.Whole ?? id, wait.Scope, variables);
        Multiples.Happen(step, id, wait);
    }
}
