using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>What events wait for, whatever it is: made ready first, so that of several places none is armed alone, then armed.</summary>
internal static class Waits
{
    /// <summary>Gives what arms a place; null when an incident was raised on the visit instead. What is only looked up when thrown needs no arming.</summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The waiting element.</param>
    /// <param name="definition">What it waits for.</param>
    /// <param name="place">The scope and host it waits in, and its id when that is given already.</param>
    /// <param name="visit">The visit that expressions are read for and incidents are raised on.</param>
    /// <param name="stage">What a retry does again.</param>
    internal static Action? Ready(Step step, Node node, EventDefinition definition, WaitPlace place, ElementVisit visit, RetryStage stage)
    {
        switch (definition)
        {
            case EventDefinition.Timer timer:
                return Timers.Plan(step, visit, node.Id, timer, stage) is { } due
                    ? () => Timers.Arm(step, place.Id ?? step.NextId(), node, place, due)
                    : null;
            case EventDefinition.MessageRef message:
                return () => Subscriptions.Open(step, place.Id ?? step.NextId(), node, place.Scope, place.Host, message.Message?.Name ?? string.Empty);
            case EventDefinition.SignalRef signal:
                return () => Signals.Open(step, place.Id ?? step.NextId(), node, place.Scope, place.Host, signal.Signal?.Name ?? string.Empty);
            case EventDefinition.Conditional:
                return () => Conditionals.Open(step, place.Id ?? step.NextId(), node, place.Scope, place.Host);
            case EventDefinition.Multiple multiple:
                return Multiples.Ready(step, node, multiple, place, visit, stage);
            default:
                return static () => { };
        }
    }

    internal static void Close(Step step, ElementInstanceId id)
    {
        Timers.Cancel(step, id);
        Subscriptions.Close(step, id);
        Signals.Close(step, id);
        Conditionals.Close(step, id);
        Multiples.Close(step, id);
    }

    /// <summary>The place that waits under an id, whatever it waits for; null when none does.</summary>
    internal static IWait? At(ProcessState state, ElementInstanceId id) =>
        state.Timers.TryGetValue(id, out var timer) ? timer
        : state.Subscriptions.TryGetValue(id, out var subscription) ? subscription
        : state.Signals.TryGetValue(id, out var signal) ? signal
        : state.Conditions.GetValueOrDefault(id);

    /// <summary>Closes what waits on the edge of a visit, or for an event-based gateway.</summary>
    internal static void CloseOf(Step step, ElementInstanceId host) => CloseAll(step, step.State.Index.WaitsOf(host));

    /// <summary>Closes what waits to begin the event sub-processes of a scope; what stands in the flow of the scope stays.</summary>
    internal static void CloseStarts(Step step, ElementInstanceId scope) => CloseAll(step, step.State.Index.StartsIn(scope));

    /// <summary>What an event needs to wait for what it does.</summary>
    internal static void Check(NodeCheck check, EventDefinition? definition)
    {
        switch (definition)
        {
            case EventDefinition.Timer timer:
                Timers.Check(check, timer);
                break;
            case EventDefinition.Multiple multiple:
                Multiples.Check(check, multiple);
                break;
            case EventDefinition.MessageRef { Message: null } or EventDefinition.SignalRef { Signal: null } or EventDefinition.Conditional { Condition: null }
                when check.Options.AllowsUnnamed:
                break;
            case EventDefinition.MessageRef { Message: null }:
                check.Refuse(FindingCodes.MessageMissing, $"Expected '{check.Node.Id}' to name the message it waits for, but it names none.");
                break;
            case EventDefinition.SignalRef { Signal: null }:
                check.Refuse(FindingCodes.SignalMissing, $"Expected '{check.Node.Id}' to name its signal, but it names none.");
                break;
            case EventDefinition.Conditional { Condition: null }:
                check.Refuse(FindingCodes.ConditionMissing, $"Expected conditional event '{check.Node.Id}' to have a condition, but it has none.");
                break;
            case EventDefinition.Conditional conditional:
                check.Expression(conditional.Condition);
                break;
        }
    }

    private static void CloseAll(Step step, ImmutableSortedSet<ElementInstanceId> waits)
    {
        foreach (var id in waits)
        {
            Timers.Cancel(step, id);
        }

        foreach (var id in waits)
        {
            Subscriptions.Close(step, id);
        }

        foreach (var id in waits)
        {
            Signals.Close(step, id);
        }

        foreach (var id in waits)
        {
            Conditionals.Close(step, id);
        }

        foreach (var id in waits)
        {
            Multiples.Close(step, id);
        }
    }
}
