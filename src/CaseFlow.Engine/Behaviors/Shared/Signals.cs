using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared.Data;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Signals (BPMN 2.0.2 §10.5.1): one throw reaches every place that waits for the name at that moment.</summary>
internal static class Signals
{
    internal static void Open(Step step, ElementInstanceId id, Node node, ElementInstanceId scope, ElementInstanceId? host, string signal)
    {
        step.Append(new ProcessEvent.SignalAwaited(id, node.Id, scope, host, signal));
        step.Emit(new Effect.AwaitSignal(id, signal));
    }

    internal static void Close(Step step, ElementInstanceId id)
    {
        if (step.State.Signals.ContainsKey(id))
        {
            step.Append(new ProcessEvent.SignalClosed(id));
            step.Emit(new Effect.CloseSignal(id));
        }
    }

    /// <summary>
    /// Throws from a visit, which then goes on unless the signal ended it. What interrupts a scope around the visit comes first: the throwing
    /// event is done then, and nothing follows it.
    /// </summary>
    internal static void Throw(Step step, Node node, ElementVisit visit, string signal)
    {
        step.Append(new ProcessEvent.SignalThrown(node.Id, signal));
        var values = Payloads.Of(step, node, visit);
        step.Emit(new Effect.BroadcastSignal(node.Id, signal) { Variables = values.IsEmpty ? null : values });
        var around = Scopes.Around(step.State, visit);
        var waiting = Waiting(step, signal).OrderBy(wait => Interrupts(step, wait, around) ? 0 : 1).ToList();
        if (waiting.Count > 0 && Interrupts(step, waiting[0], around))
        {
            Visits.Close(step, node, visit);
        }

        Bring(step, signal, waiting, values);
        if (step.State.Visits.ContainsKey(visit.Id))
        {
            node.Behavior.Complete(step, node, visit);
        }
    }

    /// <summary>Throws in the name of a visit, which does not end by it unless something interrupts it; what sits on its own edge is reached too.</summary>
    internal static void Reach(Step step, Node node, ElementVisit visit, string signal)
    {
        step.Append(new ProcessEvent.SignalThrown(node.Id, signal));
        step.Emit(new Effect.BroadcastSignal(node.Id, signal));
        var around = Scopes.Around(step.State, visit);
        around.Add(visit.Id);
        Bring(step, signal, [.. Waiting(step, signal).OrderBy(wait => Interrupts(step, wait, around) ? 0 : 1)], Variables.None);
    }

    /// <summary>Brings a signal from outside; says whether anything waited for it.</summary>
    internal static bool Deliver(Step step, string signal, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        var waiting = Waiting(step, signal);
        Bring(step, signal, waiting, variables);
        return waiting.Count > 0;
    }

    private static List<ElementInstanceId> Waiting(Step step, string signal) =>
        signal.Length == 0 ? [] : [.. step.State.Signals.Where(wait => wait.Value.Signal == signal).Select(wait => wait.Key)];

    // One place that it reaches may close another.
    private static void Bring(Step step, string signal, List<ElementInstanceId> waiting, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        foreach (var id in waiting)
        {
            if (step.State.Signals.TryGetValue(id, out var wait))
            {
                step.Append(new ProcessEvent.SignalReceived(id, signal));
                Payloads.Bring(step, step.Definition.Nodes[wait.Element], wait.Of?.Whole ?? id, wait.Scope, variables);
                Multiples.Happen(step, id, wait);
            }
        }
    }

    private static bool Interrupts(Step step, ElementInstanceId id, HashSet<ElementInstanceId> around)
    {
        var wait = step.State.Signals[id];
        return Multiples.IsEnough(step, wait) && step.Definition.Nodes[wait.Element].Element switch
        {
            BoundaryEvent boundary => boundary.Interrupting && around.Contains(wait.Host!.Value),
            StartEvent start => start.Interrupting && around.Contains(wait.Scope),
            _ => false,
        };
    }
}
