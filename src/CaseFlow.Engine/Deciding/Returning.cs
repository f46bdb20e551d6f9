using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>
/// Returns work to an earlier user task: within the innermost scope that contains both, what lies behind the target is taken back and the target is
/// entered again. Branches that run beside the target go on.
/// </summary>
internal static class Returning
{
    internal static Decision.Rejected? Return(Step step, Command.ReturnWorkItem command)
    {
        if (!step.State.WorkItems.ContainsKey(command.Item))
        {
            return Rejection.Of(
                EngineCodes.WorkItemNotOpen,
                $"Expected to return work item {command.Item}, but it is not open; it may have been completed or cancelled meanwhile.",
                ("item", command.Item.ToString()));
        }

        if (!step.Definition.Nodes.TryGetValue(command.Element, out var target) || target.Element is not UserTask { IsForCompensation: false } || target.FollowsEventGateway)
        {
            return Rejection.Of(
                EngineCodes.ReturnTargetUnfit,
                $"Expected to return work to a user task of the process, but '{command.Element}' is none.",
                ("element", command.Element.Value));
        }

        var visit = step.State.Visits[command.Item];
        var (scope, top, from) = Common(step, visit, target);
        var order = new FlowOrder(Scopes.InsideOf(step, scope));
        var behind = order.From(top);
        if (top.Id == from.Element || !behind.Contains(step.Definition.Nodes[from.Element]))
        {
            return Rejection.Of(
                EngineCodes.ReturnNotBefore,
                $"Expected '{command.Element}' to lie before '{visit.Element}', but it does not.",
                ("element", command.Element.Value),
                ("from", visit.Element.Value));
        }

        step.Append(new ProcessEvent.WorkReturned(visit.Id, visit.Element, target.Id, command.Reason, command.ThenBack));
        if (command.ThenBack)
        {
            return Lend(step, visit, target, scope, top);
        }

        TakeBack(step, scope, from, behind);
        if (Placement.Find(step, target, scope, [], out var rejected) is not { } place)
        {
            return rejected;
        }

        Visits.Enter(step, target, place, []);
        return Fill(step, target, place, scope);
    }

    private static Decision.Rejected? Lend(Step step, ElementVisit visit, Node target, ElementInstanceId scope, Node top)
    {
        if (top != target || target.IsInAdHoc)
        {
            return Rejection.Of(
                EngineCodes.ReturnNotAround,
                $"Expected the part around '{target.Id}' to be open around '{visit.Element}' so that work comes straight back, but it is not; return it without that.",
                ("element", target.Id.Value),
                ("from", visit.Element.Value));
        }

        step.Append(new ProcessEvent.WorkItemClosed(visit.Id, Completed: false));
        step.Emit(new Effect.CloseWorkItem(visit.Id, Completed: false));
        Lending.Lend(step, target, scope, step.State.Visits[visit.Id]);
        return null;
    }

    // The innermost scope around the visit that contains the target; what of the target and of the visit lies directly in it.
    private static (ElementInstanceId Scope, Node Top, ElementVisit From) Common(Step step, ElementVisit visit, Node target)
    {
        var from = visit;
        while (true)
        {
            var container = from.Scope == ElementInstanceId.Root ? null : step.Definition.Nodes[step.State.Visits[from.Scope].Element];
            for (var top = target; top is not null; top = top.Container)
            {
                if (top.Container == container)
                {
                    return (from.Scope, top, from.Place is { } place ? step.State.Visits[place.Body] : from);
                }
            }

            from = step.State.Visits[from.Scope];
        }
    }

    private static void TakeBack(Step step, ElementInstanceId scope, ElementVisit from, HashSet<Node> behind)
    {
        foreach (var id in step.State.Index.VisitsIn(scope))
        {
            if (step.State.Visits.TryGetValue(id, out var other)
                && (other.Id == from.Id || (other is { Place: null, Restores: null, Compensation: null } && behind.Contains(step.Definition.Nodes[other.Element]))))
            {
                Visits.Cancel(step, other);
            }
        }

        foreach (var (element, tokens) in step.State.Scope(scope).Waiting)
        {
            foreach (var flow in tokens)
            {
                if (behind.Contains(step.Definition.Flows[flow].Source))
                {
                    step.Append(new ProcessEvent.TokenRemoved(scope, new ElementId(element), flow));
                }
            }
        }

        foreach (var gateway in step.State.Scope(scope).Activated.Keys)
        {
            if (behind.Contains(step.Definition.Nodes[new ElementId(gateway)]))
            {
                step.Append(new ProcessEvent.GatewayReset(new ElementId(gateway), scope, []));
            }
        }
    }

    // From the scope of the target outwards: what else a join behind it waits for is there, still comes, or counts as arrived.
    private static Decision.Rejected? Fill(Step step, Node target, ElementInstanceId place, ElementInstanceId outermost)
    {
        for (var (node, scope) = (target, place); ; (node, scope) = (node.Container!, step.State.Visits[scope].Scope))
        {
            if (Fill(step, node, scope) is { } rejected)
            {
                return rejected;
            }

            if (scope == outermost)
            {
                return null;
            }
        }
    }

    private static Decision.Rejected? Fill(Step step, Node node, ElementInstanceId scope)
    {
        var inside = Scopes.InsideOf(step, scope);
        var order = new FlowOrder(inside);
        var behind = order.From(node);
        var waiting = step.State.Scope(scope).Waiting;
        var coming = step.State.Index.VisitsIn(scope)
            .Select(id => step.State.Visits[id])
            .Where(visit => visit is { Restores: null, Compensation: null, LentBy: null })
            .Select(visit => visit.Element)
            .Concat(waiting.Keys.Select(join => new ElementId(join)))
            .Distinct()
            .Select(element => (Element: element, Reached: order.From(step.Definition.Nodes[element])))
            .ToList();
        foreach (var join in inside.Nodes.Where(candidate => candidate.Element is not InclusiveGateway && behind.Contains(candidate) && candidate.Behavior.IsJoin(candidate)))
        {
            var here = waiting.GetValueOrDefault(join.Id.Value, TokenQueue.None);
            foreach (var flow in join.Incoming)
            {
                if (order.LeadsBack(flow) || here.Contains(flow.Id) || coming.Exists(place => place.Element != join.Id && place.Reached.Contains(flow.Source)))
                {
                    continue;
                }

                if (join.Element is ComplexGateway)
                {
                    return Rejection.Of(
                        EngineCodes.ReturnJoinUnfit,
                        $"Expected to return work to '{node.Id}', but complex gateway '{join.Id}' behind it counts branches that were done before.",
                        ("element", node.Id.Value),
                        ("join", join.Id.Value));
                }

                step.Append(new ProcessEvent.FlowTaken(flow.Id, scope, null));
            }
        }

        return null;
    }
}
