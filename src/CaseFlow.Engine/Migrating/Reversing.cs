using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Behaviors.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.Json;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Migrating;

/// <summary>
/// Moves back: the ids are renamed the other way, and what the moving had disarmed waits again under its old id with its old due moment. Nothing is
/// decided anew; what comes of it is compared with the instance as it was, and refused where it is not the same.
/// </summary>
internal static class Reversing
{
    internal static Reversal Judge(MigrationPlan plan, ProcessState before, ImmutableArray<ProcessEvent> events, ProcessState state)
    {
        var after = events.Aggregate(before, StateChange.Apply);
        if (!IsSame(after with { Moment = state.Moment }, state))
        {
            return Refused(EngineCodes.MigrateChangedSince, "Expected nothing to have happened since the instance was moved, but something has; move it by a plan of its own.");
        }

        var entered = events.OfType<ProcessEvent.ElementEntered>().Select(entry => entry.Id).ToHashSet();
        if (events.FirstOrDefault(happened => !IsOfMoving(happened, before) || (happened is ProcessEvent.ScopeOpened open && !entered.Contains(open.Id))) is { } moved)
        {
            return Refused(
                EngineCodes.MigrateChangedSince,
                $"Expected the instance to have come to rest where it was moved to, but it went on at once ({moved.GetType().Name}); move it by a plan of its own.");
        }

        var occupied = Occupied(before);
        var elements = plan.Elements.GroupBy(element => element.To).Select(group => group.Count() == 1 ? [.. group] : group.Where(element => occupied.Contains(element.From)).ToList()).ToList();
        return elements.Exists(group => group.Count > 1)
            ? Refused(EngineCodes.MigrateNotReversible, "Expected to tell apart what waits, but it was at several places of which one was made; move it by a plan of its own.")
            : new Reversal(
                new MigrationPlan(
                    plan.To,
                    plan.From,
                    [.. elements.SelectMany(group => group).Select(element => new ElementMapping(element.To, element.From))],
                    [.. plan.Flows.DistinctBy(flow => flow.To).Select(flow => new FlowMapping(flow.To, flow.From))]),
                null);
    }

    internal static Decision Run(ProcessDefinition old, MigrationPlan back, ProcessState before, ProcessState state, StepContext context)
    {
        var step = new Step(old, state, context);
        step.Append(new ProcessEvent.InstanceMigrated(
            back.From,
            back.To,
            back.Elements.Where(element => element.From != element.To).ToImmutableSortedDictionary(element => element.From.Value, element => element.To.Value, StringComparer.Ordinal),
            back.Flows.Where(flow => flow.From != flow.To).ToImmutableSortedDictionary(flow => flow.From.Value, flow => flow.To.Value, StringComparer.Ordinal),
            []));
        Scope(step, before);
        Wait(step, before);
        Work(step, before);
        return IsSame(Timeless(step.State), Timeless(before))
            ? step.Finish()
            : Migrations.Refused([Refused(EngineCodes.MigrateNotReversible, "Expected the instance to be as it was before it was moved, but not all of it can be; move it by a plan of its own.").Refusal!]);
    }

    private static bool IsSame(ProcessState one, ProcessState other) => ProcessJson.Serialize(one).AsSpan().SequenceEqual(ProcessJson.Serialize(other));

    private static Reversal Refused(string code, string message)
    {
        var findings = new MigrationFindings();
        findings.Refuse(code, null, message);
        return new Reversal(null, findings.ToImmutable()[0]);
    }

    // Moments of what is begun or armed again are those of moving back.
    private static ProcessState Timeless(ProcessState state) => state with
    {
        LastId = 0,
        Moment = default,
        Visits = state.Visits.ToImmutableSortedDictionary(visit => visit.Key, visit => visit.Value with { EnteredAt = default }),
        Timers = state.Timers.ToImmutableSortedDictionary(timer => timer.Key, timer => timer.Value with { ArmedAt = default }),
    };

    private static bool IsOfMoving(ProcessEvent happened, ProcessState before) => happened switch
    {
        ProcessEvent.ElementCancelled cancelled => before.Visits.ContainsKey(cancelled.Id),
        ProcessEvent.StepBegan or ProcessEvent.InstanceMigrated or ProcessEvent.VisitMoved or ProcessEvent.JoinMoved or ProcessEvent.WorkItemRedrawn
            or ProcessEvent.ElementEntered { By.IsEmpty: true } or ProcessEvent.ScopeOpened or ProcessEvent.TimerArmed or ProcessEvent.TimerRepeats
            or ProcessEvent.TimerCancelled or ProcessEvent.SubscriptionOpened or ProcessEvent.SubscriptionClosed or ProcessEvent.SignalAwaited
            or ProcessEvent.SignalClosed or ProcessEvent.ConditionAwaited or ProcessEvent.ConditionClosed or ProcessEvent.MultipleAwaited
            or ProcessEvent.MultipleClosed or ProcessEvent.IncidentResolved => true,
        _ => false,
    };

    private static HashSet<ElementId> Occupied(ProcessState state)
    {
        var scopes = state.Scopes.Values.Prepend(state.Root).ToList();
        return
        [
            .. state.Visits.Values.Select(visit => visit.Element),
            .. state.Visits.Values.SelectMany(visit => visit.AdHoc?.Enabled ?? []),
            .. state.Timers.Values.Select(wait => wait.Element),
            .. state.Subscriptions.Values.Select(wait => wait.Element),
            .. state.Signals.Values.Select(wait => wait.Element),
            .. state.Conditions.Values.Select(wait => wait.Element),
            .. state.Multiples.Values.Select(wait => wait.Element),
            .. state.Incidents.Values.Select(incident => incident.Element),
            .. scopes.SelectMany(inside => inside.Joins).Select(join => new ElementId(join)),
            .. scopes.SelectMany(inside => inside.Completed.Values).Select(done => done.Element),
        ];
    }

    private static void Scope(Step step, ProcessState before)
    {
        foreach (var gone in before.Visits.Values.Where(visit => !step.State.Visits.ContainsKey(visit.Id)))
        {
            step.Append(new ProcessEvent.ElementEntered(gone.Id, gone.Element, gone.Scope, []));
            step.Append(new ProcessEvent.ScopeOpened(gone.Id));
        }

        foreach (var visit in before.Visits.Values.Where(visit => step.State.Visits[visit.Id].Scope != visit.Scope))
        {
            step.Append(new ProcessEvent.VisitMoved(visit.Id, visit.Scope));
        }

        foreach (var (scope, inside) in step.State.Scopes.Prepend(new(ElementInstanceId.Root, step.State.Root)).ToList())
        {
            foreach (var join in inside.Joins.Where(join => !(before.HasScope(scope) && before.Scope(scope).Joins.Contains(join))).ToList())
            {
                var home = before.Scopes.Prepend(new(ElementInstanceId.Root, before.Root)).First(other => other.Value.Joins.Contains(join));
                step.Append(new ProcessEvent.JoinMoved(new ElementId(join), scope, home.Key));
            }
        }

        foreach (var added in step.State.Visits.Values.Where(visit => !before.Visits.ContainsKey(visit.Id)).OrderByDescending(visit => visit.Id).ToList())
        {
            Waits.CloseOf(step, added.Id);
            Waits.CloseStarts(step, added.Id);
            step.Append(new ProcessEvent.ElementCancelled(added.Id, added.Element));
        }

        foreach (var visit in before.Visits.Values)
        {
            if (visit.AdHoc is { } open && step.State.Visits[visit.Id].AdHoc is { } now && !open.Enabled.SequenceEqual(now.Enabled))
            {
                step.Append(new ProcessEvent.AdHocBegan(visit.Id, open.Enabled));
            }
        }
    }

    private static void Wait(Step step, ProcessState before)
    {
        foreach (var id in All(step.State).Where(id => !IsAlike(step.State, before, id)).ToList())
        {
            Waits.Close(step, id);
        }

        foreach (var (id, timer) in before.Timers.Where(timer => !step.State.Timers.ContainsKey(timer.Key)))
        {
            step.Append(new ProcessEvent.TimerArmed(id, timer.Element, timer.Scope, timer.Host, timer.Due, timer.Clock, timer.IsFixed));
            if (timer.Cycle is { } cycle)
            {
                step.Append(new ProcessEvent.TimerRepeats(id, cycle.First, cycle.Months, cycle.Milliseconds, cycle.At, cycle.Last));
            }

            step.Emit(new Effect.ScheduleTimer(id, timer.Due));
        }

        foreach (var (id, wait) in before.Subscriptions.Where(wait => !step.State.Subscriptions.ContainsKey(wait.Key)))
        {
            step.Append(new ProcessEvent.SubscriptionOpened(id, wait.Element, wait.Scope, wait.Host, wait.Message));
            step.Emit(new Effect.OpenSubscription(id, wait.Message));
        }

        foreach (var (id, wait) in before.Signals.Where(wait => !step.State.Signals.ContainsKey(wait.Key)))
        {
            step.Append(new ProcessEvent.SignalAwaited(id, wait.Element, wait.Scope, wait.Host, wait.Signal));
            step.Emit(new Effect.AwaitSignal(id, wait.Signal));
        }

        foreach (var (id, wait) in before.Conditions.Where(wait => !step.State.Conditions.ContainsKey(wait.Key)))
        {
            step.Append(new ProcessEvent.ConditionAwaited(id, wait.Element, wait.Scope, wait.Host));
            if (wait.Held)
            {
                step.Append(new ProcessEvent.ConditionChanged(id, Held: true));
            }
        }

        foreach (var (id, whole) in before.Multiples.Where(whole => !step.State.Multiples.ContainsKey(whole.Key)))
        {
            step.Append(new ProcessEvent.MultipleAwaited(id, whole.Element, whole.Scope, whole.Host, whole.Parts));
        }
    }

    // An event as a whole stands for its parts.
    private static IEnumerable<ElementInstanceId> All(ProcessState state) =>
        state.Timers.Keys.Concat(state.Subscriptions.Keys).Concat(state.Signals.Keys).Concat(state.Conditions.Keys)
            .Where(id => Waits.At(state, id)!.Of is null).Concat(state.Multiples.Keys);

    private static bool IsAlike(ProcessState state, ProcessState before, ElementInstanceId id)
    {
        if (state.Multiples.TryGetValue(id, out var whole))
        {
            return before.Multiples.TryGetValue(id, out var other) && whole.Parts.SequenceEqual(other.Parts) && whole.Parts.Values.All(part => IsAlike(state, before, part));
        }

        var (one, was) = (Waits.At(state, id), Waits.At(before, id));
        return one is ArmedTimer now && was is ArmedTimer then ? now with { ArmedAt = default } == then with { ArmedAt = default } : Equals(one, was);
    }

    private static void Work(Step step, ProcessState before)
    {
        foreach (var (id, item) in before.WorkItems)
        {
            step.Append(new ProcessEvent.WorkItemRedrawn(id, item.Due));
            if (UserTaskBehavior.Again(step, step.Definition.Nodes[item.Element], step.State.Visits[id]) is { } order)
            {
                step.Emit(new Effect.ChangeWorkItem(order));
            }
        }

        foreach (var (number, incident) in before.Incidents.Where(incident => !step.State.Incidents.ContainsKey(incident.Key)))
        {
            step.Append(new ProcessEvent.IncidentRaised(number, incident.Visit, incident.Element, incident.Code, incident.Detail, incident.Stage));
            step.Emit(new Effect.RaiseIncident(number, incident.Element, incident.Code, incident.Detail));
        }
    }
}
