using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Event sub-processes (BPMN 2.0.2 §13.5.4): armed while the flow of the scope around them runs, begun by their start event. One that
/// interrupts ends everything else in the scope and is the last to begin there; others may begin any number of times. The scope ends when
/// they have ended too, and goes on from there as drawn.
/// </summary>
internal static class EventSubProcesses
{
    internal static bool IsInterrupting(Node handler) => ((StartEvent)handler.Inside!.Starts[0].Element).Interrupting;

    /// <summary>Arms all of a scope that opens. One that cannot be armed is an incident; the others and the flow are not held up by it.</summary>
    internal static void Arm(Step step, Inside inside, ElementInstanceId scope)
    {
        foreach (var handler in inside.Handlers)
        {
            Arm(step, handler.Inside!.Starts[0], scope);
        }
    }

    /// <summary>Arms one by its start event.</summary>
    internal static void Arm(Step step, Node start, ElementInstanceId scope)
    {
        var since = step.State.Visits.TryGetValue(scope, out var container) ? container.EnteredAt : step.Now;
        Waits.Ready(step, start, start.Event!, new(scope, null, null), new(scope, start.Id, scope, since), RetryStage.Arm)?.Invoke();
    }

    /// <summary>Disarms all of a scope.</summary>
    internal static void Disarm(Step step, Inside inside, ElementInstanceId scope)
    {
        if (inside.Handlers.IsEmpty)
        {
            return;
        }

        Waits.CloseStarts(step, scope);
        Incidents.ResolveArming(step, scope);
    }

    /// <summary>A token of the scope is gone: when only event sub-processes are left in it, no further one may begin.</summary>
    internal static void TokenEnded(Step step, ElementInstanceId scope)
    {
        var inside = Scopes.InsideOf(step, scope);
        if (!inside.Handlers.IsEmpty && IsCompleting(step, scope))
        {
            Disarm(step, inside, scope);
        }
    }

    /// <summary>
    /// Those that may begin in a scope by what is thrown there now: none once one interrupted the scope or its flow has ended, and never the one
    /// that threw, which so can pass on what began it.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="scope">The scope.</param>
    /// <param name="through">The visit in it that it comes out of; null when it is thrown in the scope itself.</param>
    internal static ImmutableArray<Node> ThatMayBegin(Step step, ElementInstanceId scope, ElementInstanceId? through)
    {
        var handlers = Scopes.InsideOf(step, scope).Handlers;
        if (handlers.IsEmpty)
        {
            return handlers;
        }

        // What has completed catches nothing any more, also while it is compensated from within.
        if (IsRestored(step, scope) || IsInterrupted(step, scope))
        {
            return [];
        }

        if (through is { } id && step.Definition.Nodes[step.State.Visits[id].Element] is { IsHandler: true } thrower)
        {
            return IsCompleting(step, scope) ? [] : handlers.Remove(thrower);
        }

        return handlers;
    }

    /// <summary>Whether one that ended everything else in the scope is running there.</summary>
    internal static bool IsInterrupted(Step step, ElementInstanceId scope) =>
        Scopes.InsideOf(step, scope).Handlers.Any(handler => IsInterrupting(handler) && step.State.Index.CountAt(scope, handler.Id) > 0);

    internal static void Happen(Step step, Node handler, ElementInstanceId scope)
    {
        if (IsInterrupting(handler))
        {
            Scopes.Clear(step, scope);
        }

        Visits.Enter(step, handler, scope, []);
    }

    private static bool IsRestored(Step step, ElementInstanceId scope) =>
        step.State.Visits.TryGetValue(scope, out var container) && container.Restores is not null;

    /// <summary>Whether nothing but event sub-processes runs in a scope, so that no further one begins.</summary>
    internal static bool IsCompleting(Step step, ElementInstanceId scope) =>
        step.State.Scope(scope).Tokens == Scopes.InsideOf(step, scope).Handlers.Sum(handler => step.State.Index.CountAt(scope, handler.Id));
}
