using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Behaviors.Tasks;
using CaseFlow.Engine.Deciding;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Migrating;

/// <summary>Moves one instance: looks first, then carries out on a step of the new version, and looks again whether all that lies there can go on.</summary>
internal sealed class Moving
{
    private readonly Mapping map;
    private readonly ProcessState before;
    private readonly MigrationPlan plan;
    private readonly MigrationFindings findings = new();
    private readonly Places places;
    private readonly Rearming rearming;
    private readonly Dictionary<ScopePlace, ElementInstanceId> opened = [];

    private Moving(ProcessDefinition old, ProcessDefinition next, MigrationPlan plan, ProcessState state)
    {
        (this.plan, before) = (plan, state);
        map = new Mapping(old, next, plan);
        places = new Places(map, state, findings);
        rearming = new Rearming(map, state, findings);
    }

    /// <summary>Moves an instance; gives everything for which it is refused.</summary>
    internal static (Decision.Accepted? Moved, ImmutableArray<MigrationFinding> Findings) Run(
        ProcessDefinition old, ProcessDefinition next, MigrationPlan plan, ProcessState state, StepContext context)
    {
        var moving = new Moving(old, next, plan, state);
        var moved = moving.Run(context);
        return moving.findings.Refuses ? (null, [.. moving.findings.ToImmutable().Where(finding => finding.Severity == MigrationSeverity.Refusal)]) : (moved, []);
    }

    private Decision.Accepted? Run(StepContext context)
    {
        Life();
        Drawings.Check(map, plan, findings);
        if (findings.Refuses)
        {
            return null;
        }

        places.Find();
        rearming.Find();
        if (findings.Refuses)
        {
            return null;
        }

        var step = new Step(map.New, before, context);
        step.Append(Renamed());
        rearming.Close(step);
        Place(step);
        if (findings.Refuses)
        {
            return null;
        }

        var incidents = before.Incidents.Keys.ToHashSet();
        Redraw(step);
        rearming.Arm(step);
        foreach (var (_, incident) in step.State.Incidents.Where(incident => !incidents.Contains(incident.Key)))
        {
            findings.Refuse(
                EngineCodes.MigrateNotArmed,
                null,
                $"Expected to begin to wait at '{incident.Element}', but: {incident.Detail}",
                ("to", incident.Element.Value),
                ("reason", incident.Code));
        }

        Lookahead.Check(step, map, before, findings);
        if (findings.Refuses)
        {
            return null;
        }

        Join(step);
        step.Run();
        if (!step.State.IsEnded && StarvedJoins.Find(step) is { } starved)
        {
            findings.Refuse(
                EngineCodes.MigrateJoinStarved,
                null,
                $"Expected all that '{starved.Join}' waits for to come, but no token can come by '{starved.Flow}'; wait until the branches have met, or map to a place behind it.",
                ("join", starved.Join.Value));
        }

        return step.Finish();
    }

    private void Life()
    {
        if (before.Status == InstanceStatus.NotStarted)
        {
            findings.Refuse(EngineCodes.NotStarted, null, "Expected to move the instance, but it was not started yet.", ("command", "Migrate"));
        }
        else if (before.IsEnded)
        {
            findings.Refuse(
                EngineCodes.Ended,
                null,
                $"Expected to move the instance, but it has ended ({before.Status}).",
                ("command", "Migrate"),
                ("status", before.Status.ToString()));
        }
    }

    private ProcessEvent.InstanceMigrated Renamed()
    {
        var elements = plan.Elements.Where(element => element.From != element.To).ToImmutableSortedDictionary(element => element.From.Value, element => element.To.Value, StringComparer.Ordinal);
        var flows = plan.Flows.Where(flow => flow.From != flow.To).ToImmutableSortedDictionary(flow => flow.From.Value, flow => flow.To.Value, StringComparer.Ordinal);
        var noted = before.Scopes.Values.Prepend(before.Root).SelectMany(inside => inside.Activated.Values).SelectMany(gateway => gateway.Taken)
            .Where(flow => map.Flow(flow) is null);
        var enabled = before.Visits.Values.SelectMany(visit => visit.AdHoc?.Enabled ?? []).Where(element => !CanBegin(element));
        return new(plan.From, plan.To, elements, flows, [.. noted.Concat(enabled).Select(id => id.Value).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private bool CanBegin(ElementId element) => map[element] is { } next && map.Correspond(map.Old.Nodes[element].Container, next.Container);

    private void Place(Step step)
    {
        foreach (var (visit, to) in places.Visits)
        {
            if (Open(step, to) is { } scope)
            {
                step.Append(new ProcessEvent.VisitMoved(visit, scope));
            }
        }

        foreach (var (join, from, to) in places.Joins)
        {
            if (Open(step, to) is { } scope)
            {
                step.Append(new ProcessEvent.JoinMoved(join, from, scope));
            }
        }

        foreach (var id in places.Dissolved)
        {
            var visit = step.State.Visits[id];
            Incidents.ResolveOf(step, visit);
            step.Append(new ProcessEvent.ElementCancelled(id, visit.Element));
        }
    }

    private ElementInstanceId? Open(Step step, ScopePlace place)
    {
        if (place.Open is { } open)
        {
            return open;
        }

        if (opened.TryGetValue(place, out var known))
        {
            return known;
        }

        if (Open(step, place.Outer!) is not { } outer)
        {
            return null;
        }

        if (Placement.TryOpen(step, place.Container!, outer, out var rejected) is not { } id)
        {
            findings.Refuse(EngineCodes.MigrateScopeClosed, null, rejected!.Message, ("container", place.Container!.Id.Value), ("to", place.Container.Id.Value));
            return null;
        }

        return opened[place] = id;
    }

    private void Redraw(Step step)
    {
        foreach (var (id, item) in before.WorkItems)
        {
            var visit = step.State.Visits[id];
            var isRestarted = item.Due is null || map.Restarts(item.Element);
            _ = UserTaskBehavior.Redraw(step, map[item.Element]!, visit with { EnteredAt = step.Now }, isRestarted ? null : item.Due);
        }
    }

    // What the new version waits for may have come already.
    private static void Join(Step step)
    {
        foreach (var scope in step.State.Scopes.Keys.Prepend(ElementInstanceId.Root).ToList())
        {
            foreach (var id in step.State.HasScope(scope) ? step.State.Scope(scope).Waiting.Keys : [])
            {
                var node = step.Definition.Nodes[new ElementId(id)];
                while (step.State.HasScope(scope) && step.State.Scope(scope).Waiting.TryGetValue(id, out var waiting) && Ready(node, waiting) is { IsEmpty: false } by)
                {
                    Visits.Enter(step, node, scope, by);
                }
            }
        }
    }

    private static ImmutableArray<ElementId> Ready(Node node, TokenQueue waiting) => node.Element switch
    {
        ParallelGateway when node.Incoming.Length > 1 => waiting.Flows == node.Incoming.Length ? node.IncomingIds : [],
        Activity => waiting.Count >= node.StartQuantity ? [.. waiting.Take(node.StartQuantity)] : [],
        _ => node.Behavior.IsJoin(node) ? [] : [waiting.First()],
    };
}
