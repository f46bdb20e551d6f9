using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Migrating;

/// <summary>
/// What waits on edges, in scopes, behind event-based gateways and in the flow: what waits for the same goes on, what is not drawn any more is
/// disarmed, what is drawn newly is armed. An event that was drawn before and is not armed has happened, and is not armed again.
/// </summary>
internal sealed class Rearming(Mapping map, ProcessState before, MigrationFindings findings)
{
    private readonly List<ElementInstanceId> closed = [];
    private readonly List<(ElementInstanceId Id, ElementId Old, ElementInstanceId Scope, ElementInstanceId? Host)> again = [];
    private readonly List<long> resolved = [];

    /// <summary>Looks at all that waits, and at incidents of what could not be armed.</summary>
    internal void Find()
    {
        foreach (var (id, wait) in Alone())
        {
            var old = map.Old.Nodes[wait.Element];
            if (map[old] is not { } next || !IsInPlace(id, wait, next))
            {
                closed.Add(id);
            }
            else if (!map.Restarts(old.Id) && !Kinds.CanCarry(old, next))
            {
                // What changed beside a timer that is to run on would count the timer anew.
                findings.Refuse(
                    EngineCodes.MigrateTimerUnfit,
                    old.Id,
                    $"Expected the timer of '{old.Id}' to run on at '{next.Id}', but it repeats otherwise or other things are waited for too; let it be counted anew.",
                    ("to", next.Id.Value));
            }
            else if (!Kinds.WaitAlike(Kinds.Awaited(old), Kinds.Awaited(next), !map.Restarts(old.Id)))
            {
                Again(id, wait, old, next);
            }
        }

        foreach (var (number, incident) in before.Incidents)
        {
            if (incident.Stage == RetryStage.Arm && before.Visits.GetValueOrDefault(incident.Visit)?.Element != incident.Element && map[incident.Element] is null)
            {
                resolved.Add(number);
            }
        }
    }

    internal void Close(Step step)
    {
        foreach (var id in closed.Concat(again.Select(wait => wait.Id)))
        {
            Waits.Close(step, id);
        }

        foreach (var number in resolved.Where(step.State.Incidents.ContainsKey))
        {
            Incidents.Resolve(step, number);
        }
    }

    internal void Arm(Step step)
    {
        foreach (var (id, old, scope, host) in again)
        {
            ArmAgain(step, id, map[old]!, scope, host);
        }

        foreach (var visit in before.Visits.Values.Where(visit => step.State.Visits.ContainsKey(visit.Id)))
        {
            ArmNew(step, step.State.Visits[visit.Id], map.Old.Nodes[visit.Element]);
        }

        foreach (var scope in before.Scopes.Keys.Prepend(ElementInstanceId.Root).Where(step.State.HasScope))
        {
            ArmStarts(step, scope);
        }
    }

    private IEnumerable<(ElementInstanceId Id, IWait Wait)> Alone() =>
        before.Timers.Select(wait => (wait.Key, (IWait)wait.Value))
            .Concat(before.Subscriptions.Select(wait => (wait.Key, (IWait)wait.Value)))
            .Concat(before.Signals.Select(wait => (wait.Key, (IWait)wait.Value)))
            .Concat(before.Conditions.Select(wait => (wait.Key, (IWait)wait.Value)))
            .Where(wait => wait.Item2.Of is null)
            .Concat(before.Multiples.Select(whole => (whole.Key, (IWait)new ConditionWait(whole.Value.Element, whole.Value.Scope, whole.Value.Host, Held: false))));

    private bool IsInPlace(ElementInstanceId id, IWait wait, Node next)
    {
        if (wait.Host is not { } host)
        {
            return before.Visits.ContainsKey(id) || wait.Scope == ElementInstanceId.Root || map[before.Visits[wait.Scope].Element] is not null;
        }

        return map[before.Visits[host].Element] is { } at
            && (next.Element is BoundaryEvent edge ? edge.AttachedTo == at.Id : at.Outgoing.Any(flow => flow.Target == next));
    }

    private void Again(ElementInstanceId id, IWait wait, Node old, Node next)
    {
        if (before.Multiples.TryGetValue(id, out var whole) && old.Event is EventDefinition.Multiple { IsParallel: true } several
            && whole.Parts.Count < several.Parts.Length)
        {
            findings.Refuse(
                EngineCodes.MigratePartsHappened,
                old.Id,
                $"Expected '{next.Id}' to wait for what '{old.Id}' waits for, since some of it has happened already, but it waits for other things; wait until all has happened.",
                ("to", next.Id.Value));
        }

        again.Add((id, old.Id, wait.Scope, wait.Host));
    }

    private static void ArmAgain(Step step, ElementInstanceId id, Node next, ElementInstanceId scope, ElementInstanceId? host)
    {
        if (host is { } at)
        {
            var visit = step.State.Visits[at] with { EnteredAt = step.Now };
            var stage = next.Element is BoundaryEvent ? RetryStage.Arm : RetryStage.Enter;
            Waits.Ready(step, next, Kinds.Awaited(next)!, new(visit.Scope, at, null), visit, stage)?.Invoke();
        }
        else if (step.State.Visits.TryGetValue(id, out var visit))
        {
            Waits.Ready(step, next, Kinds.Awaited(next)!, new(visit.Scope, null, id), visit with { EnteredAt = step.Now }, RetryStage.Enter)?.Invoke();
        }
        else
        {
            ArmStart(step, next, scope);
        }
    }

    private void ArmNew(Step step, ElementVisit visit, Node old)
    {
        var next = step.Definition.Nodes[visit.Element];
        var isBegun = !step.State.Index.IncidentsOf(visit.Id).Any(number => step.State.Incidents[number.Value].Stage == RetryStage.Begin);
        if (visit is { Place: null, LentBy: null, Restores: null } && isBegun)
        {
            foreach (var boundary in next.Attached.Where(boundary => !old.Attached.Any(edge => map[edge] == boundary)))
            {
                boundary.Behavior.Arm(step, boundary, visit with { EnteredAt = step.Now })?.Invoke();
            }
        }

        // A gateway that is stuck waits for nothing yet.
        if (next.Element is EventBasedGateway && !before.Index.WaitsOf(visit.Id).IsEmpty)
        {
            foreach (var target in next.Outgoing.Select(flow => flow.Target).Where(target => !old.Outgoing.Any(flow => map[flow.Target] == target)))
            {
                var place = new WaitPlace(visit.Scope, visit.Id, null);
                Waits.Ready(step, target, Kinds.Awaited(target)!, place, visit with { EnteredAt = step.Now }, RetryStage.Enter)?.Invoke();
            }
        }
    }

    private void ArmStarts(Step step, ElementInstanceId scope)
    {
        var inside = Scopes.InsideOf(step, scope);
        if (inside.Handlers.IsEmpty || EventSubProcesses.IsInterrupted(step, scope) || EventSubProcesses.IsCompleting(step, scope))
        {
            return;
        }

        var known = map.Old.Nodes.Values.Where(node => node.IsHandler).Select(node => map[node.Inside!.Starts[0]]).ToHashSet();
        foreach (var start in inside.Handlers.Select(handler => handler.Inside!.Starts[0]).Where(start => !known.Contains(start)))
        {
            ArmStart(step, start, scope);
        }
    }

    private static void ArmStart(Step step, Node start, ElementInstanceId scope) =>
        Waits.Ready(step, start, start.Event!, new(scope, null, null), new(scope, start.Id, scope, step.Now), RetryStage.Arm)?.Invoke();
}
