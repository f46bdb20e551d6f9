using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Deciding;

/// <summary>Brings timers, messages and signals to what waits for them.</summary>
internal static class Happening
{
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

        step.Append(new ProcessEvent.TimerFired(command.Timer));
        var node = step.Definition.Nodes[timer.Element];
        node.Behavior.Trigger(step, node, command.Timer, timer.Scope, timer.Host);
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
                step.Append(new ProcessEvent.MessageReceived(id, command.Name));
                Variables.Set(step, subscription.Scope, command.Variables);
                var node = step.Definition.Nodes[subscription.Element];
                node.Behavior.Trigger(step, node, id, subscription.Scope, subscription.Host);
                return null;
            }
        }

        return Rejection.Of(
            EngineCodes.MessageNotAwaited,
            $"Expected to deliver message '{command.Name}', but nothing in the instance waits for it.",
            ("message", command.Name));
    }
}
