using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>What is of the same kind, and what waits for the same.</summary>
internal static class Kinds
{
    internal static bool Same(Node old, Node next) =>
        old.Element.GetType() == next.Element.GetType()
        && old.IsHandler == next.IsHandler
        && (old.Element as Activity)?.IsForCompensation == (next.Element as Activity)?.IsForCompensation
        && (old.Element as EventBasedGateway)?.IsParallel == (next.Element as EventBasedGateway)?.IsParallel
        && Awaited(old)?.GetType() == Awaited(next)?.GetType();

    /// <summary>What an event or a receive task waits for or throws.</summary>
    internal static EventDefinition? Awaited(Node node) => node.Element is ReceiveTask task ? new EventDefinition.MessageRef(task.Message) : node.Event;

    /// <summary>Whether what waits for the one waits for the other as well and can stay armed.</summary>
    internal static bool WaitAlike(EventDefinition? old, EventDefinition? next, bool carriesTimers) => (old, next) switch
    {
        (EventDefinition.Timer, EventDefinition.Timer) => carriesTimers,
        (EventDefinition.MessageRef one, EventDefinition.MessageRef other) => one.Message?.Name == other.Message?.Name,
        (EventDefinition.SignalRef one, EventDefinition.SignalRef other) => one.Signal?.Name == other.Signal?.Name,
        (EventDefinition.Conditional one, EventDefinition.Conditional other) => one.Condition?.Text == other.Condition?.Text,
        (EventDefinition.Multiple one, EventDefinition.Multiple other) =>
            one.IsParallel == other.IsParallel && one.Parts.Length == other.Parts.Length
            && one.Parts.Zip(other.Parts).All(pair => WaitAlike(pair.First, pair.Second, carriesTimers)),
        _ => old?.GetType() == next?.GetType(),
    };

    internal static bool HasTimer(EventDefinition? definition) =>
        definition is EventDefinition.Timer || (definition is EventDefinition.Multiple several && several.Parts.Any(HasTimer));

    /// <summary>Whether a timer of the one can run on for the other with its due moment.</summary>
    internal static bool CanCarry(Node old, Node next)
    {
        var (one, other) = (Awaited(old), Awaited(next));
        if (!HasTimer(one) && !HasTimer(other))
        {
            return true;
        }

        // What repeats counts on by its own period.
        return WaitAlike(one, other, carriesTimers: true)
            && Cycles(one).SequenceEqual(Cycles(other))
            && (!Cycles(one).Any(static repeats => repeats) || old.StaysArmed == next.StaysArmed);
    }

    private static IEnumerable<bool> Cycles(EventDefinition? definition) => definition switch
    {
        EventDefinition.Timer timer => [timer.Cycle is not null],
        EventDefinition.Multiple several => several.Parts.SelectMany(Cycles),
        _ => [],
    };
}
