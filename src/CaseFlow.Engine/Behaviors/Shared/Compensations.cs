using System.Collections.Immutable;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Compensation (BPMN 2.0.2 §10.7, §13.5.5): what completed is compensated once, one activity after the other, the one that completed last
/// first. An activity is compensated by the activity associated with the event on its edge, which sees nothing of the inside; a sub-process
/// without such an event from within: by its compensation event sub-process, else by compensating what completed in it.
/// </summary>
internal static class Compensations
{
    /// <summary>An activity completes; it is kept with its data when something could compensate it later.</summary>
    internal static void Keep(Step step, Node node, ElementVisit visit)
    {
        // A repeated activity is kept by its instances. What compensates is not itself compensated.
        if (visit.Loop is not null || visit.Compensation is not null)
        {
            return;
        }

        var within = node.UndoneBy is null;
        if (within && node.UndoneWithin is null && !(step.State.Scopes.TryGetValue(visit.Id, out var inside) && !inside.Completed.IsEmpty))
        {
            return;
        }

        var id = node.HasFollowers ? visit.Id : step.NextId();
        step.Append(new ProcessEvent.CompensationEnabled(id, visit.Id, visit.Element, within));
    }

    /// <summary>Sub-processes open in a scope are about to be called off, and what completed inside them is to be compensated.</summary>
    internal static void KeepParts(Step step, ElementInstanceId scope)
    {
        foreach (var id in step.State.Index.VisitsIn(scope))
        {
            if (step.State.Scopes.ContainsKey(id) && step.State.Visits[id] is { Compensation: null } visit)
            {
                KeepParts(step, id);
                if (!step.State.Scopes[id].Completed.IsEmpty)
                {
                    step.Append(new ProcessEvent.CompensationEnabled(step.NextId(), id, visit.Element, WithInside: true) { IsCalledOff = true });
                }
            }
        }
    }

    /// <summary>Begins to compensate what scopes have kept; says whether there is anything.</summary>
    /// <param name="step">The step.</param>
    /// <param name="id">The visit that waits for it, or a new id.</param>
    /// <param name="scope">The scope in which it was thrown.</param>
    /// <param name="from">The scopes whose activities are compensated.</param>
    /// <param name="isMeant">Which of their activities are.</param>
    /// <param name="cancels">The visit to the transaction that is cancelled by it; null for any other compensation.</param>
    internal static bool TryBegin(
        Step step,
        ElementInstanceId id,
        ElementInstanceId scope,
        ImmutableArray<ElementInstanceId> from,
        Func<CompletedActivity, bool> isMeant,
        ElementInstanceId? cancels = null)
    {
        ImmutableArray<ElementInstanceId> activities =
            [.. from.SelectMany(place => step.State.Scope(place).Completed).Where(kept => isMeant(kept.Value)).Select(kept => kept.Key).Order()];
        if (activities.IsEmpty)
        {
            return false;
        }

        step.Append(new ProcessEvent.CompensationBegan(id, scope, from, activities, cancels));
        return true;
    }

    /// <summary>
    /// Compensates what is next, unless something is being compensated at the moment, and ends when nothing is left. A handler may end at once
    /// and come back here; it then finds the compensation busy, so that the stack does not grow with the number of activities.
    /// </summary>
    internal static void GoOn(Step step, ElementInstanceId id)
    {
        if (!step.Busy.Add(id))
        {
            return;
        }

        while (step.State.Compensations.TryGetValue(id, out var next) && next.Running is null && !next.Left.IsEmpty && step.State.HasScope(next.Left[^1].Scope))
        {
            Compensate(step, id, next.Left[^1]);
        }

        step.Busy.Remove(id);
        if (step.State.Compensations.TryGetValue(id, out var compensation) && compensation.Running is null)
        {
            End(step, id, compensation);
        }
    }

    /// <summary>All that was open in a restored inside has ended: the sub-process is compensated.</summary>
    internal static void Close(Step step, ElementVisit restored)
    {
        step.Append(new ProcessEvent.ScopeClosed(restored.Id, Completed: true));
        GoOn(step, restored.Compensation!.Value);
    }

    /// <summary>Ends a compensation from outside, with what compensates at the moment.</summary>
    internal static void Cancel(Step step, ElementInstanceId id)
    {
        if (!step.State.Compensations.TryGetValue(id, out var compensation))
        {
            return;
        }

        if (compensation.Running is { } running)
        {
            Visits.Cancel(step, step.State.Visits[running]);
        }

        step.Append(new ProcessEvent.CompensationEnded(id));
    }

    /// <summary>Ends all compensations that were thrown in a scope.</summary>
    internal static void CancelOf(Step step, ElementInstanceId scope)
    {
        if (step.State.Compensations.IsEmpty)
        {
            return;
        }

        foreach (var id in step.State.Index.CompensationsIn(scope))
        {
            Cancel(step, id);
        }
    }

    private static void Compensate(Step step, ElementInstanceId id, ClaimedActivity next)
    {
        var node = step.Definition.Nodes[next.Activity.Element];
        var isWhole = !next.Activity.IsCalledOff;
        if (isWhole && node.UndoneBy is { } handler)
        {
            var item = Visits.Put(step, handler, next.Scope, []).Id;
            step.Append(new ProcessEvent.CompensationHandlerBegan(item, id, next.Id, next.Activity.Visit));
            Visits.BeginEntered(step, handler, step.State.Visits[item]);
            return;
        }

        var inside = step.NextId();
        step.Append(new ProcessEvent.ScopeRestored(inside, node.Id, next.Scope, id, next.Id, next.Activity.Visit));
        if (isWhole && node.UndoneWithin is { } within)
        {
            Visits.Enter(step, within, inside, []);
            return;
        }

        var inner = step.NextId();
        if (TryBegin(step, inner, inside, [inside], static _ => true))
        {
            GoOn(step, inner);
        }
        else
        {
            Scopes.EndWhenEmpty(step, inside);
        }
    }

    private static void End(Step step, ElementInstanceId id, Compensation compensation)
    {
        step.Append(new ProcessEvent.CompensationEnded(id));
        if (compensation.Cancels is { } transaction)
        {
            Transactions.Leave(step, transaction);
        }
        else if (step.State.Visits.TryGetValue(id, out var waiting))
        {
            var node = step.Definition.Nodes[waiting.Element];
            node.Behavior.Complete(step, node, waiting);
        }
        else
        {
            Scopes.EndWhenEmpty(step, compensation.Scope);
        }
    }
}
