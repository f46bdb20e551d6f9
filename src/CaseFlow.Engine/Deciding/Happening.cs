using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Deciding;

/// <summary>Brings timers, messages and signals to what waits for them.</summary>
internal static class Happening
{
    internal static Decision.Rejected? Trigger(Step step, Command.TriggerWait command)
    {
        var id = command.Wait;
        var state = step.State;
        if (state.Timers.TryGetValue(id, out var timer))
        {
            // The host did not fire it, so its order still stands.
            step.Emit(new Effect.CancelTimer(id));
            Trigger(step, new ProcessEvent.TimerFired(id), timer.Element, id, timer.Scope, timer.Host, command.Variables);
        }
        else if (state.Subscriptions.TryGetValue(id, out var subscription))
        {
            Trigger(step, new ProcessEvent.MessageReceived(id, subscription.Message), subscription.Element, id, subscription.Scope, subscription.Host, command.Variables);
        }
        else if (state.Signals.TryGetValue(id, out var signal))
        {
            Trigger(step, new ProcessEvent.SignalReceived(id, signal.Signal), signal.Element, id, signal.Scope, signal.Host, command.Variables);
        }
        else if (state.Conditions.TryGetValue(id, out var condition))
        {
            Trigger(step, new ProcessEvent.ConditionChanged(id, Held: true), condition.Element, id, condition.Scope, condition.Host, command.Variables);
        }
        else
        {
            return Rejection.Of(
                EngineCodes.WaitNotArmed,
                $"Expected to let happen what place {id} waits for, but nothing waits there; it may have happened or been cancelled meanwhile.",
                ("wait", id.ToString()));
        }

        return null;
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

        Trigger(step, new ProcessEvent.TimerFired(command.Timer), timer.Element, command.Timer, timer.Scope, timer.Host, Variables.None);
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
            if (subscription.Message == command.Name)
            {
                Trigger(step, new ProcessEvent.MessageReceived(id, command.Name), subscription.Element, id, subscription.Scope, subscription.Host, command.Variables);
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
        ElementId element,
        ElementInstanceId wait,
        ElementInstanceId scope,
        ElementInstanceId? host,
        ImmutableSortedDictionary<string, FeelValue> variables)
    {
        step.Append(happened);
        Variables.Set(step, scope, variables);
        var node = step.Definition.Nodes[element];
        node.Behavior.Trigger(step, node, wait, scope, host);
    }
}
