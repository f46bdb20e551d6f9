using CaseFlow.Calendar;
using CaseFlow.Engine.Events;
using static CaseFlow.Engine.Events.ProcessEvent;

namespace CaseFlow.Engine.State;

/// <summary>The state after an event: one arm for each event, and the only code that makes a new state.</summary>
internal static class StateChange
{
    internal static ProcessState Apply(ProcessState state, ProcessEvent happened)
    {
        var after = Change(state, happened);
        after.Follow(state, happened);
        return after;
    }

    private static ProcessState Change(ProcessState state, ProcessEvent happened) => happened switch
    {
        ElementEntered entered => Entered(state, entered),
        ElementCompleted completed => Left(state, completed.Id),
        ElementCancelled cancelled => Left(state, cancelled.Id),
        FlowTaken flow => AddTokens(state, flow.Scope, 1),
        StepBegan step => state with { Moment = step.At },
        VariablesSet set => SetVariables(state, set),
        TokenWaiting waiting => Wait(state, waiting),
        TokensDropped dropped => Drop(state, dropped.Scope),
        ScopeOpened scope => OpenScope(state, scope.Id),
        WorkItemOpened opened => state with { WorkItems = state.WorkItems.Add(opened.Item, new(opened.Element, opened.Due)) },
        WorkItemClosed closed => state with { WorkItems = state.WorkItems.Remove(closed.Item) },
        WorkItemDueChanged due => state with { WorkItems = state.WorkItems.SetItem(due.Item, state.WorkItems[due.Item] with { Due = due.Due }) },
        TimerArmed armed => Arm(state, armed),
        TimerFired fired => state with { Timers = state.Timers.Remove(fired.Timer) },
        TimerMoved moved => Move(state, moved),
        TimerCancelled cancelled => state with { Timers = state.Timers.Remove(cancelled.Timer) },
        SubscriptionOpened opened => Subscribe(state, opened),
        MessageReceived => state,
        SubscriptionClosed closed => state with { Subscriptions = state.Subscriptions.Remove(closed.Subscription) },
        ActionAsked asked => state with { PendingActions = state.PendingActions.Add(asked.Item, new(asked.Element, asked.Action)) },
        ActionDone done => Answered(state, done),
        ActionFailed failed => state with { PendingActions = state.PendingActions.Remove(failed.Item) },
        CallStarted started => state with { PendingCalls = state.PendingCalls.Add(started.Item, new(started.Element, started.CalledElement)) },
        CallEnded ended => Returned(state, ended),
        DecisionMade => state,
        LoopBegan began => LoopChange.Began(state, began),
        LoopInstanceBegan began => LoopChange.InstanceBegan(state, began),
        LoopInstanceDone done => LoopChange.InstanceDone(state, done),
        LoopEventsDue due => ActivityChange.Due(state, due),
        LoopEventThrown thrown => ActivityChange.Thrown(state, thrown),
        GatewayActivated activated => ActivityChange.Activated(state, activated),
        GatewayReset reset => ActivityChange.Reset(state, reset),
        AdHocBegan began => ActivityChange.Began(state, began),
        AdHocStarted started => ActivityChange.Started(state, started),
        AdHocDone done => ActivityChange.Done(state, done),
        CallCancelled cancelled => state with { PendingCalls = state.PendingCalls.Remove(cancelled.Item) },
        ErrorThrown or EscalationThrown or SignalThrown or SignalReceived or MilestoneReached => state,
        SignalAwaited awaited => Await(state, awaited),
        SignalClosed closed => state with { Signals = state.Signals.Remove(closed.Wait) },
        ConditionAwaited awaited => Await(state, awaited),
        ConditionChanged changed => state with { Conditions = state.Conditions.SetItem(changed.Wait, state.Conditions[changed.Wait] with { Held = changed.Held }) },
        ConditionClosed closed => state with { Conditions = state.Conditions.Remove(closed.Wait) },
        DataAwaited awaited => DataChange.Awaited(state, awaited),
        DataArrived arrived => DataChange.Arrived(state, arrived),
        DataTaken taken => DataChange.Taken(state, taken),
        DataGiven given => DataChange.Given(state, given),
        DataStateSet set => DataChange.StateSet(state, set),
        CallFailed failed => state with { PendingCalls = state.PendingCalls.Remove(failed.Item) },
        MultipleAwaited awaited => MultipleChange.Awaited(state, awaited),
        PartHappened part => MultipleChange.Happened(state, part),
        MultipleClosed closed => state with { Multiples = state.Multiples.Remove(closed.Wait) },
        PartReached reached => MultipleChange.Reached(state, reached),
        KeyLearned learned => state with { Conversation = state.Conversation.Add(learned.Key, learned.Value) },
        TimerRepeats repeats => MultipleChange.Repeats(state, repeats),
        TimerRecurred recurred => MultipleChange.Recurred(state, recurred),
        CompensationEnabled enabled => CompensationChange.Enabled(state, enabled),
        CompensationThrown or TransactionCancelled => state,
        CompensationBegan began => CompensationChange.Began(state, began),
        CompensationHandlerBegan began => CompensationChange.HandlerBegan(state, began),
        CompensationEnded ended => CompensationChange.Ended(state, ended),
        ScopeRestored restored => CompensationChange.Restored(state, restored),
        ScopeClosed closed => Left(state, closed.Id),
        IncidentRaised raised => Raise(state, raised),
        IncidentResolved resolved => state with { Incidents = state.Incidents.Remove(resolved.Incident) },
        InstanceModified or IncidentSettled or WorkReturned => state,
        WorkLent lent => LendingChange.Lent(state, lent),
        WorkCameBack back => LendingChange.CameBack(state, back),
        TokenRemoved removed => ModifyChange.Removed(state, removed),
        LoopInstanceCalledOff off => LoopChange.InstanceCalledOff(state, off),
        ResultsGiven given => ModifyChange.Given(state, given),
        VariablesRemoved removed => ModifyChange.Removed(state, removed),
        InstanceMigrated migrated => MigrationChange.Migrated(state, migrated),
        VisitMoved moved => MigrationChange.Moved(state, moved),
        JoinMoved moved => MigrationChange.Moved(state, moved),
        WorkItemRedrawn redrawn => state with { WorkItems = state.WorkItems.SetItem(redrawn.Item, state.WorkItems[redrawn.Item] with { Due = redrawn.Due }) },
        InstanceStarted => state with { Status = LifeCycle.Go(state.Status, InstanceStatus.Running) },
        InstanceSuspended => state with { Status = LifeCycle.Go(state.Status, InstanceStatus.Suspended), SuspendedAt = state.Moment },
        InstanceResumed => Resume(state),
        InstanceEnded ended => End(state, ended),
        _ => throw new InvalidOperationException($"Expected to apply event '{happened.GetType().Name}', but the state has no arm for it."),
    };

    private static ProcessState Entered(ProcessState state, ElementEntered entered)
    {
        var scope = state.Scope(entered.Scope);
        var inside = scope with { Tokens = scope.Tokens + 1 - entered.By.Length };
        if (scope.Waiting.Count > 0 && scope.Waiting.TryGetValue(entered.Element.Value, out var waiting))
        {
            waiting = waiting.Take(entered.By);
            inside = inside with
            {
                Waiting = waiting.Count == 0 ? scope.Waiting.Remove(entered.Element.Value) : scope.Waiting.SetItem(entered.Element.Value, waiting),
            };
        }

        var visits = state.Visits.Add(entered.Id, new(entered.Id, entered.Element, entered.Scope, state.Moment));
        return entered.Scope == ElementInstanceId.Root
            ? state with { Root = inside, Visits = visits, LastId = Math.Max(state.LastId, entered.Id.Value) }
            : state with
            {
                Scopes = state.Scopes.SetItem(entered.Scope, inside),
                Visits = visits,
                LastId = Math.Max(state.LastId, entered.Id.Value),
            };
    }

    private static ProcessState Left(ProcessState state, ElementInstanceId id)
    {
        var visit = state.Visits[id];
        state = visit.Compensation is null ? state : CompensationChange.HandlerLeft(state, visit);
        var scope = state.Scope(visit.Scope);
        var inside = scope with { Tokens = scope.Tokens - 1 };
        var root = visit.Scope == ElementInstanceId.Root ? inside : state.Root;
        var scopes = visit.Scope == ElementInstanceId.Root ? state.Scopes : state.Scopes.SetItem(visit.Scope, inside);
        return state with
        {
            Visits = state.Visits.Remove(id),
            Root = root,
            Scopes = scopes.IsEmpty ? scopes : scopes.Remove(id),
            PendingActions = state.PendingActions.IsEmpty ? state.PendingActions : state.PendingActions.Remove(id),
            DataWaits = state.DataWaits.IsEmpty ? state.DataWaits : state.DataWaits.Remove(id),
        };
    }

    private static ProcessState AddTokens(ProcessState state, ElementInstanceId scope, int count)
    {
        var inside = state.Scope(scope);
        return state.With(scope, inside with { Tokens = inside.Tokens + count });
    }

    private static ProcessState SetVariables(ProcessState state, VariablesSet set)
    {
        if (state.HasScope(set.Scope) || set.Scope == ElementInstanceId.Root)
        {
            var inside = state.Scope(set.Scope);
            return state.With(set.Scope, inside with { Variables = inside.Variables.SetItems(set.Values) });
        }

        // An instance of a multi-instance activity, or an element with data, has variables without being a scope.
        var instance = state.Visits[set.Scope];
        return state with { Visits = state.Visits.SetItem(set.Scope, instance with { Locals = instance.Locals!.SetItems(set.Values) }) };
    }

    private static ProcessState OpenScope(ProcessState state, ElementInstanceId id)
    {
        var visit = state.Visits[id];
        if (visit.Locals is not { } own)
        {
            return state with { Scopes = state.Scopes.Add(id, ScopeState.Empty) };
        }

        return state with
        {
            Scopes = state.Scopes.Add(id, ScopeState.Empty with { Variables = own }),
            Visits = visit.Place is null ? state.Visits.SetItem(id, visit with { Locals = null }) : state.Visits,
        };
    }

    private static ProcessState Wait(ProcessState state, TokenWaiting waiting)
    {
        var inside = state.Scope(waiting.Scope);
        var flows = inside.Waiting.GetValueOrDefault(waiting.Element.Value, TokenQueue.None).Add(waiting.Flow);
        return state.With(waiting.Scope, inside with { Waiting = inside.Waiting.SetItem(waiting.Element.Value, flows) });
    }

    private static ProcessState Drop(ProcessState state, ElementInstanceId scope)
    {
        var inside = state.Scope(scope);
        return state.With(scope, inside with { Tokens = state.Index.VisitsIn(scope).Count + state.Index.CompensationsIn(scope).Count, Waiting = inside.Waiting.Clear(), Activated = inside.Activated.Clear() });
    }

    private static ProcessState Arm(ProcessState state, TimerArmed armed) => state with
    {
        Timers = state.Timers.Add(
            armed.Timer,
            new(armed.Element, armed.Scope, armed.Host, state.Moment, armed.Due, armed.Clock, armed.IsFixed)),
        LastId = Math.Max(state.LastId, armed.Timer.Value),
    };

    private static ProcessState Move(ProcessState state, TimerMoved moved)
    {
        var timer = state.Timers[moved.Timer];
        var cycle = timer.Cycle is { } repeating ? repeating with { First = repeating.First.Plus(moved.Due.Since(timer.Due)) } : null;
        return state with { Timers = state.Timers.SetItem(moved.Timer, timer with { Due = moved.Due, Clock = moved.Clock, Cycle = cycle }) };
    }

    private static ProcessState Subscribe(ProcessState state, SubscriptionOpened opened) => state with
    {
        Subscriptions = state.Subscriptions.Add(opened.Subscription, new(opened.Element, opened.Scope, opened.Host, opened.Message)),
        LastId = Math.Max(state.LastId, opened.Subscription.Value),
    };

    private static ProcessState Await(ProcessState state, SignalAwaited awaited) => state with
    {
        Signals = state.Signals.Add(awaited.Wait, new(awaited.Element, awaited.Scope, awaited.Host, awaited.Signal)),
        LastId = Math.Max(state.LastId, awaited.Wait.Value),
    };

    private static ProcessState Await(ProcessState state, ConditionAwaited awaited) => state with
    {
        Conditions = state.Conditions.Add(awaited.Wait, new(awaited.Element, awaited.Scope, awaited.Host, Held: false)),
        LastId = Math.Max(state.LastId, awaited.Wait.Value),
    };

    private static ProcessState Answered(ProcessState state, ActionDone done) => state with
    {
        PendingActions = state.PendingActions.Remove(done.Item),
        Visits = state.Visits.SetItem(done.Item, state.Visits[done.Item] with { Results = done.Results }),
    };

    private static ProcessState Returned(ProcessState state, CallEnded ended) => state with
    {
        PendingCalls = state.PendingCalls.Remove(ended.Item),
        Visits = state.Visits.SetItem(ended.Item, state.Visits[ended.Item] with { Results = ended.Results }),
    };

    private static ProcessState Raise(ProcessState state, IncidentRaised raised) => state with
    {
        Incidents = state.Incidents.Add(raised.Incident, new(raised.Visit, raised.Element, raised.Code, raised.Detail, raised.Stage)),
        LastId = Math.Max(state.LastId, raised.Incident),
    };

    private static ProcessState End(ProcessState state, InstanceEnded ended) => state with
    {
        Status = LifeCycle.Go(state.Status, ended.Status),
        SuspendedAt = null,
        Pauses = [],
        Root = state.Root with { Completed = ScopeState.Empty.Completed },
    };

    private static ProcessState Resume(ProcessState state)
    {
        var since = state.SuspendedAt ?? state.Moment;
        return state with
        {
            Status = LifeCycle.Go(state.Status, InstanceStatus.Running),
            SuspendedAt = null,
            Pauses = since < state.Moment ? state.Pauses.Add(new Pause(since, state.Moment)) : state.Pauses,
        };
    }
}
