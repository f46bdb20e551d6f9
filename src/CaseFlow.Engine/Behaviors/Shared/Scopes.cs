using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>How the inside of a process or sub-process begins and ends.</summary>
internal static class Scopes
{
    /// <summary>Puts the first tokens into a scope: at its one none start event, or at every element without incoming flow.</summary>
    internal static void Start(Step step, Inside inside, ElementInstanceId scope)
    {
        EventSubProcesses.Arm(step, inside, scope);

        // All tokens lie in the scope before the first moves: one that ends at once must not end the scope with it.
        var entered = (inside.Starts.IsEmpty ? inside.Openings : inside.Starts).Select(node => (node, Visits.Put(step, node, scope, []))).ToList();
        foreach (var (node, visit) in entered)
        {
            if (step.State.Visits.ContainsKey(visit.Id))
            {
                Visits.BeginEntered(step, node, visit);
            }
        }
    }

    /// <summary>Ends the scope when no token is left in it.</summary>
    internal static void EndWhenEmpty(Step step, ElementInstanceId scope)
    {
        if (step.Held is { } held)
        {
            held.Add(scope);
            return;
        }

        if (scope != ElementInstanceId.Root && step.State.Visits[scope] is { AdHoc: not null } open && AdHocs.GoesOn(step, open))
        {
            return;
        }

        EventSubProcesses.TokenEnded(step, scope);
        if (step.State.Scope(scope).Tokens > 0)
        {
            return;
        }

        if (scope == ElementInstanceId.Root)
        {
            EndInstance(step, InstanceStatus.Completed, null, null);
            return;
        }

        var container = step.State.Visits[scope];
        if (container.Restores is not null)
        {
            Compensations.Close(step, container);
            return;
        }

        var node = step.Definition.Nodes[container.Element];
        node.Behavior.Complete(step, node, container);
    }

    /// <summary>What lies in a scope.</summary>
    internal static Inside InsideOf(Step step, ElementInstanceId scope) =>
        scope == ElementInstanceId.Root ? step.Definition.Root : step.Definition.Nodes[step.State.Visits[scope].Element].Inside!;

    /// <summary>The scopes around a visit, the process itself included.</summary>
    internal static HashSet<ElementInstanceId> Around(ProcessState state, ElementVisit visit)
    {
        var around = new HashSet<ElementInstanceId> { visit.Scope };
        while (visit.Scope != ElementInstanceId.Root)
        {
            visit = state.Visits[visit.Scope];
            around.Add(visit.Scope);
        }

        return around;
    }

    /// <summary>Cancels everything in a scope: visits, what they opened, and tokens on flows and at joins.</summary>
    internal static void Clear(Step step, ElementInstanceId scope)
    {
        EventSubProcesses.Disarm(step, InsideOf(step, scope), scope);
        Compensations.CancelOf(step, scope);
        foreach (var visit in Inside(step.State, scope))
        {
            Visits.Cancel(step, visit);
        }

        if (step.State.Scope(scope) is { Tokens: > 0 } or { Activated.IsEmpty: false })
        {
            step.Append(new ProcessEvent.TokensDropped(scope));
        }
    }

    /// <summary>Ends the instance and everything alive in it.</summary>
    internal static void EndInstance(Step step, InstanceStatus status, string? errorCode, string? reason)
    {
        Clear(step, ElementInstanceId.Root);
        step.Append(new ProcessEvent.InstanceEnded(status, errorCode, reason));
        step.Emit(new Effect.FinishInstance(Outcome(status), errorCode, step.State.Variables));
    }

    // Whatever is alive lies within the process itself: going through all of it is no more than what is cancelled.
    private static IEnumerable<ElementVisit> Inside(ProcessState state, ElementInstanceId scope) =>
        scope == ElementInstanceId.Root
            ? state.Visits.Values.Where(visit => visit.Scope == scope)
            : state.Index.VisitsIn(scope).Select(id => state.Visits[id]);

    private static string Outcome(InstanceStatus status) => status switch
    {
        InstanceStatus.Completed => "completed",
        InstanceStatus.Terminated => "terminated",
        InstanceStatus.Cancelled => "cancelled",
        _ => "error",
    };
}
