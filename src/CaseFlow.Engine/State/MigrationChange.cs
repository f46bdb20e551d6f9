using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.State;

/// <summary>The state after an instance was moved to another version of its process.</summary>
internal static class MigrationChange
{
    internal static ProcessState Migrated(ProcessState state, ProcessEvent.InstanceMigrated moved) => state with
    {
        Root = Inside(state.Root, moved),
        Scopes = Each(state.Scopes, inside => Inside(inside, moved)),
        Visits = Each(state.Visits, visit => visit with { Element = Id(moved, visit.Element), AdHoc = AdHoc(visit.AdHoc, moved) }),
        WorkItems = Each(state.WorkItems, item => item with { Element = Id(moved, item.Element) }),
        Timers = Each(state.Timers, wait => wait with { Element = Id(moved, wait.Element) }),
        Subscriptions = Each(state.Subscriptions, wait => wait with { Element = Id(moved, wait.Element) }),
        Signals = Each(state.Signals, wait => wait with { Element = Id(moved, wait.Element) }),
        Conditions = Each(state.Conditions, wait => wait with { Element = Id(moved, wait.Element) }),
        Multiples = Each(state.Multiples, wait => wait with { Element = Id(moved, wait.Element) }),
        DataWaits = Each(state.DataWaits, wait => wait with { Element = Id(moved, wait.Element) }),
        PendingActions = Each(state.PendingActions, asked => asked with { Element = Id(moved, asked.Element) }),
        PendingCalls = Each(state.PendingCalls, called => called with { Element = Id(moved, called.Element) }),
        Incidents = state.Incidents.ToImmutableSortedDictionary(open => open.Key, open => open.Value with { Element = Id(moved, open.Value.Element) }),
    };

    internal static ProcessState Moved(ProcessState state, ProcessEvent.VisitMoved moved)
    {
        var visit = state.Visits[moved.Id];
        var source = state.Scope(visit.Scope);
        state = state.With(visit.Scope, source with { Tokens = source.Tokens - 1 });
        var to = state.Scope(moved.Scope);
        state = state.With(moved.Scope, to with { Tokens = to.Tokens + 1 });
        return state with
        {
            Visits = state.Visits.SetItem(moved.Id, visit with { Scope = moved.Scope }),
            Timers = Each(state.Timers, (id, wait) => IsOf(moved.Id, id, wait) ? wait with { Scope = moved.Scope } : wait),
            Subscriptions = Each(state.Subscriptions, (id, wait) => IsOf(moved.Id, id, wait) ? wait with { Scope = moved.Scope } : wait),
            Signals = Each(state.Signals, (id, wait) => IsOf(moved.Id, id, wait) ? wait with { Scope = moved.Scope } : wait),
            Conditions = Each(state.Conditions, (id, wait) => IsOf(moved.Id, id, wait) ? wait with { Scope = moved.Scope } : wait),
            Multiples = Each(state.Multiples, (id, wait) => id == moved.Id || wait.Host == moved.Id ? wait with { Scope = moved.Scope } : wait),
        };
    }

    internal static ProcessState Moved(ProcessState state, ProcessEvent.JoinMoved moved)
    {
        var source = state.Scope(moved.From);
        var waiting = source.Waiting.GetValueOrDefault(moved.Element.Value, TokenQueue.None);
        var activated = source.Activated.GetValueOrDefault(moved.Element.Value);
        state = state.With(moved.From, source with
        {
            Tokens = source.Tokens - waiting.Count,
            Waiting = source.Waiting.Remove(moved.Element.Value),
            Activated = source.Activated.Remove(moved.Element.Value),
        });
        var to = state.Scope(moved.To);
        return state.With(moved.To, to with
        {
            Tokens = to.Tokens + waiting.Count,
            Waiting = waiting.Count == 0 ? to.Waiting : to.Waiting.SetItem(moved.Element.Value, waiting),
            Activated = activated is null ? to.Activated : to.Activated.SetItem(moved.Element.Value, activated),
        });
    }

    private static bool IsOf(ElementInstanceId visit, ElementInstanceId id, IWait wait) => id == visit || wait.Host == visit || wait.Of?.Whole == visit;

    private static ScopeState Inside(ScopeState inside, ProcessEvent.InstanceMigrated moved) => inside with
    {
        Waiting = Joined(inside.Waiting, moved),
        Activated = inside.Activated.IsEmpty
            ? inside.Activated
            : inside.Activated.ToImmutableSortedDictionary(
                gateway => Id(moved, new ElementId(gateway.Key)).Value,
                gateway => gateway.Value with { Taken = [.. gateway.Value.Taken.Where(flow => !moved.Gone.Contains(flow.Value)).Select(flow => Flow(moved, flow))] },
                inside.Activated.KeyComparer),
        Completed = Kept(inside.Completed, moved),
    };

    // Two joins may have become one.
    private static ImmutableSortedDictionary<string, TokenQueue> Joined(ImmutableSortedDictionary<string, TokenQueue> waiting, ProcessEvent.InstanceMigrated moved)
    {
        if (waiting.IsEmpty)
        {
            return waiting;
        }

        var joined = ScopeState.Empty.Waiting.ToBuilder();
        foreach (var (join, tokens) in waiting)
        {
            var id = Id(moved, new ElementId(join)).Value;
            joined[id] = TokenQueue.Of(joined.GetValueOrDefault(id, TokenQueue.None).Concat(tokens.Select(flow => Flow(moved, flow))));
        }

        return joined.ToImmutable();
    }

    private static ImmutableSortedDictionary<ElementInstanceId, CompletedActivity> Kept(
        ImmutableSortedDictionary<ElementInstanceId, CompletedActivity> completed, ProcessEvent.InstanceMigrated moved) =>
        Each(completed, done => done with { Element = Id(moved, done.Element), Inside = Kept(done.Inside, moved) });

    private static AdHocState? AdHoc(AdHocState? open, ProcessEvent.InstanceMigrated moved) =>
        open is null ? null : open with { Enabled = [.. open.Enabled.Where(element => !moved.Gone.Contains(element.Value)).Select(element => Id(moved, element))] };

    private static ElementId Id(ProcessEvent.InstanceMigrated moved, ElementId element) =>
        moved.Elements.TryGetValue(element.Value, out var other) ? new ElementId(other) : element;

    private static ElementId Flow(ProcessEvent.InstanceMigrated moved, ElementId flow) =>
        moved.Flows.TryGetValue(flow.Value, out var other) ? new ElementId(other) : flow;

    private static ImmutableSortedDictionary<ElementInstanceId, T> Each<T>(ImmutableSortedDictionary<ElementInstanceId, T> all, Func<T, T> change) =>
        Each(all, (_, item) => change(item));

    private static ImmutableSortedDictionary<ElementInstanceId, T> Each<T>(
        ImmutableSortedDictionary<ElementInstanceId, T> all, Func<ElementInstanceId, T, T> change) =>
        all.IsEmpty ? all : all.ToImmutableSortedDictionary(pair => pair.Key, pair => change(pair.Key, pair.Value));
}
