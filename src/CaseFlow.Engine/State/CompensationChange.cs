using System.Collections.Immutable;
using CaseFlow.Engine.Events;
using CaseFlow.Feel;

namespace CaseFlow.Engine.State;

/// <summary>The state after the events of compensation.</summary>
internal static class CompensationChange
{
    internal static ProcessState Enabled(ProcessState state, ProcessEvent.CompensationEnabled enabled)
    {
        var visit = state.Visits[enabled.Visit];
        var own = state.Scopes.GetValueOrDefault(visit.Id);
        var data = own?.Variables ?? (visit.Place is null ? null : visit.Locals) ?? ScopeState.Empty.Variables;
        data = visit.Place is { } place ? data.SetItem("loopCounter", FeelValue.Of(place.Counter)) : data;
        var activity = new CompletedActivity(visit.Id, visit.Element)
        {
            IsCalledOff = enabled.IsCalledOff,
            Data = data.IsEmpty ? null : data,
            DataStates = own is { DataStates.IsEmpty: false } ? own.DataStates : null,
        };
        if (enabled.WithInside && own is not null)
        {
            activity = activity with { Inside = own.Completed };
        }

        var around = state.Scope(visit.Scope);
        return state.With(visit.Scope, around with { Completed = around.Completed.Add(enabled.Id, activity) }) with
        {
            LastId = Math.Max(state.LastId, enabled.Id.Value),
        };
    }

    internal static ProcessState Began(ProcessState state, ProcessEvent.CompensationBegan began)
    {
        var left = ImmutableList.CreateBuilder<ClaimedActivity>();
        foreach (var id in began.Activities)
        {
            var scope = began.From.First(from => state.Scope(from).Completed.ContainsKey(id));
            var inside = state.Scope(scope);
            left.Add(new(id, scope, inside.Completed[id]));
            state = state.With(scope, inside with { Completed = inside.Completed.Remove(id) });
        }

        return Tokens(state, began.Scope, 1) with
        {
            Compensations = state.Compensations.Add(began.Compensation, new(began.Scope, began.Cancels, left.ToImmutable())),
            LastId = Math.Max(state.LastId, began.Compensation.Value),
        };
    }

    internal static ProcessState HandlerBegan(ProcessState state, ProcessEvent.CompensationHandlerBegan began)
    {
        var (next, claimed) = Take(state, began.Compensation, began.Activity, began.Item);
        var visit = next.Visits[began.Item] with { Compensation = began.Compensation, Locals = claimed.Activity.Data };
        return next with { Visits = next.Visits.SetItem(visit.Id, visit) };
    }

    internal static ProcessState Restored(ProcessState state, ProcessEvent.ScopeRestored restored)
    {
        var (next, claimed) = Take(state, restored.Compensation, restored.Activity, restored.Id);
        var visit = new ElementVisit(restored.Id, restored.Element, restored.Scope, state.Moment)
        {
            Compensation = restored.Compensation,
            Restores = restored.Undone,
        };
        var inside = ScopeState.Empty with
        {
            Variables = claimed.Activity.Data ?? ScopeState.Empty.Variables,
            DataStates = claimed.Activity.DataStates ?? ScopeState.Empty.DataStates,
            Completed = claimed.Activity.Inside,
        };
        next = Tokens(next, restored.Scope, 1);
        return next with
        {
            Visits = next.Visits.Add(visit.Id, visit),
            Scopes = next.Scopes.Add(visit.Id, inside),
            LastId = Math.Max(next.LastId, restored.Id.Value),
        };
    }

    /// <summary>What was not compensated yet can be compensated again by another.</summary>
    internal static ProcessState Ended(ProcessState state, ProcessEvent.CompensationEnded ended)
    {
        var compensation = state.Compensations[ended.Compensation];
        foreach (var claimed in compensation.Left)
        {
            if (state.HasScope(claimed.Scope))
            {
                var inside = state.Scope(claimed.Scope);
                state = state.With(claimed.Scope, inside with { Completed = inside.Completed.Add(claimed.Id, claimed.Activity) });
            }
        }

        return Tokens(state, compensation.Scope, -1) with { Compensations = state.Compensations.Remove(ended.Compensation) };
    }

    /// <summary>The visit that compensated is gone.</summary>
    internal static ProcessState HandlerLeft(ProcessState state, ElementVisit visit) =>
        visit.Compensation is { } id && state.Compensations.TryGetValue(id, out var compensation) && compensation.Running == visit.Id
            ? state with { Compensations = state.Compensations.SetItem(id, compensation with { Running = null }) }
            : state;

    private static (ProcessState State, ClaimedActivity Claimed) Take(
        ProcessState state, ElementInstanceId compensation, ElementInstanceId activity, ElementInstanceId runner)
    {
        var before = state.Compensations[compensation];
        var claimed = before.Left[^1];
        if (claimed.Id != activity)
        {
            throw new InvalidOperationException($"Expected to compensate activity {claimed.Id} next, but the event names {activity}.");
        }

        var after = before with { Left = before.Left.RemoveAt(before.Left.Count - 1), Running = runner };
        return (state with { Compensations = state.Compensations.SetItem(compensation, after) }, claimed);
    }

    private static ProcessState Tokens(ProcessState state, ElementInstanceId scope, int change)
    {
        var inside = state.Scope(scope);
        return state.With(scope, inside with { Tokens = inside.Tokens + change });
    }
}
