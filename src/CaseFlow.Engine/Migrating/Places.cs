using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Migrating;

/// <summary>
/// Finds for everything of an instance its place in the new version: the counterpart of its element, in the scope that corresponds to its own, or in
/// sub-processes that are drawn around it now, or outside of plain ones that no longer are.
/// </summary>
internal sealed class Places(Mapping map, ProcessState state, MigrationFindings findings)
{
    private readonly Dictionary<(ScopePlace, Node), ScopePlace> opened = [];
    private readonly Dictionary<ElementInstanceId, ScopePlace> existing = [];
    private readonly HashSet<(ScopePlace, ElementId)> taken = [];

    /// <summary>Visits that come to lie in another scope, in order.</summary>
    internal List<(ElementInstanceId Visit, ScopePlace To)> Visits { get; } = [];

    /// <summary>Joins with tokens that come to lie in another scope, by the id they have then.</summary>
    internal List<(ElementId Join, ElementInstanceId From, ScopePlace To)> Joins { get; } = [];

    /// <summary>Open sub-processes that are not drawn any more, innermost first.</summary>
    internal List<ElementInstanceId> Dissolved { get; } = [];

    internal void Find()
    {
        foreach (var visit in state.Visits.Values)
        {
            Find(visit);
        }

        foreach (var (scope, inside) in state.Scopes.Prepend(new(ElementInstanceId.Root, state.Root)))
        {
            foreach (var join in inside.Joins)
            {
                FindJoin(scope, inside, new ElementId(join));
            }

            Completed(ContainerOf(scope), inside.Completed.Values);
        }

        Dissolved.Reverse();
        if (!state.Compensations.IsEmpty)
        {
            findings.Refuse(
                EngineCodes.MigrateCompensating,
                null,
                "Expected nothing to be compensated at the moment, but a compensation is under way; wait until it has ended.");
        }
    }

    /// <summary>The node of the old version whose inside a scope is; null for the process itself.</summary>
    internal Node? ContainerOf(ElementInstanceId scope) =>
        scope == ElementInstanceId.Root ? null : map.Old.Nodes[state.Visits[scope].Element];

    private void Find(ElementVisit visit)
    {
        var old = map.Old.Nodes[visit.Element];
        if (map[old] is not { } next)
        {
            if (!CanDissolve(old, visit))
            {
                Unmapped(old);
            }
            else
            {
                Dissolved.Add(visit.Id);
            }

            return;
        }

        foreach (var obstacle in Obstacles.Between(map, old, next))
        {
            if (obstacle.Holds(state, visit))
            {
                findings.Refuse(obstacle.Code, old.Id, obstacle.Message, ("to", next.Id.Value), ("visit", visit.Id.ToString()));
            }
        }

        if (PlaceFor(old, next, visit.Scope) is { } place && place.Open != visit.Scope)
        {
            if (old.IsHandler || visit.Lent is not null || visit.LentBy is not null || (place.Open is null && visit.Place is null && !taken.Add((place, next.Id))))
            {
                findings.Refuse(
                    EngineCodes.MigrateScopeLeft,
                    old.Id,
                    $"Expected what is open at '{old.Id}' to stay in the scope it lies in, but '{next.Id}' lies in another one, and it cannot go there; wait until it has ended.",
                    ("to", next.Id.Value));
            }

            Visits.Add((visit.Id, place));
        }
    }

    private void FindJoin(ElementInstanceId scope, ScopeState inside, ElementId join)
    {
        var old = map.Old.Nodes[join];
        if (map[old] is not { } next)
        {
            Unmapped(old);
            return;
        }

        foreach (var flow in inside.Waiting.GetValueOrDefault(join.Value, TokenQueue.None).Distinct())
        {
            if (map.Flow(flow)?.Target != next)
            {
                findings.Refuse(
                    EngineCodes.MigrateJoinFlow,
                    join,
                    $"Expected a flow into '{next.Id}' by which the token that came to '{join}' by '{flow}' counts as having come, but none is named; name one.",
                    ("flow", flow.Value),
                    ("to", next.Id.Value));
            }
        }

        if (PlaceFor(old, next, scope) is { } place && place.Open != scope)
        {
            Joins.Add((next.Id, scope, place));
        }
    }

    private ScopePlace? PlaceFor(Node old, Node next, ElementInstanceId scope)
    {
        Node? container = null;
        while (scope != ElementInstanceId.Root)
        {
            var around = state.Visits[scope];
            if (map[around.Element] is { } kept)
            {
                container = kept;
                break;
            }

            // Whether it can be left open is said where its own visit is looked at.
            scope = around.Scope;
        }

        var between = new Stack<Node>();
        for (var outer = next.Container; outer != container; outer = outer.Container)
        {
            if (outer is null)
            {
                findings.Refuse(
                    EngineCodes.MigrateScopeLeft,
                    old.Id,
                    $"Expected '{next.Id}' to lie in '{container!.Id}' as '{old.Id}' does, but it lies outside; map the sub-process to nothing, or wait until '{old.Id}' has ended.",
                    ("to", next.Id.Value),
                    ("container", container.Id.Value));
                return null;
            }

            if (!CanOpen(outer))
            {
                findings.Refuse(
                    EngineCodes.MigrateScopeClosed,
                    old.Id,
                    $"Expected '{outer.Id}' around '{next.Id}' to be a plain sub-process that can be opened, but only its own trigger, number or data can open it; wait until '{old.Id}' has ended.",
                    ("to", next.Id.Value),
                    ("container", outer.Id.Value));
                return null;
            }

            between.Push(outer);
        }

        var place = existing.TryGetValue(scope, out var known) ? known : existing[scope] = new ScopePlace(scope, null, null);
        foreach (var outer in between)
        {
            place = opened.TryGetValue((place, outer), out var found) ? found : opened[(place, outer)] = new ScopePlace(null, place, outer);
        }

        return place;
    }

    private bool CanDissolve(Node old, ElementVisit visit)
    {
        if (old.Element.GetType() != typeof(SubProcess) || old.IsHandler || !state.Scopes.TryGetValue(visit.Id, out var inside))
        {
            return false;
        }

        var activity = (Activity)old.Element;
        var isPlain = activity is { Loop: null, Repeat: null, CompletionQuantity: 1 } && visit is { Locals: null, Lent: null, LentBy: null, Compensation: null };
        var isEmpty = inside is { Variables.IsEmpty: true, DataStates.IsEmpty: true, Completed.IsEmpty: true };
        if (!isPlain || !isEmpty)
        {
            findings.Refuse(
                EngineCodes.MigrateScopeHeld,
                old.Id,
                $"Expected '{old.Id}' to hold nothing of its own, since it is not drawn any more, but it repeats or has data or something to compensate; map it, or wait until it has ended.");
        }

        return true;
    }

    private static bool CanOpen(Node container) =>
        container.Element.GetType() == typeof(SubProcess) && !container.IsHandler && container.Data is null
        && container.Element is Activity { Loop: null, Repeat: null, IsForCompensation: false, StartQuantity: 1, CompletionQuantity: 1 };

    private void Completed(Node? container, IEnumerable<CompletedActivity> completed)
    {
        foreach (var done in completed)
        {
            var old = map.Old.Nodes[done.Element];
            var isAlike = map[old] is { } next && map.Correspond(container, next.Container)
                && old.UndoneBy is null == next.UndoneBy is null && old.UndoneWithin is null == next.UndoneWithin is null;
            if (!isAlike)
            {
                findings.Refuse(
                    EngineCodes.MigrateCompletedUnmapped,
                    done.Element,
                    $"Expected what was done at '{done.Element}' to be compensated in the new version as before, but it has no counterpart there that is; map it to one.");
            }

            Completed(old, done.Inside.Values);
        }
    }

    private void Unmapped(Node old) => findings.Refuse(
        EngineCodes.MigrateUnmapped,
        old.Id,
        $"Expected a place where what waits at '{old.Id}' goes on, but none is named; name one, or wait until nothing waits there.");
}
