using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Deciding;

/// <summary>
/// Finds the scope in which a token is put by hand, and opens what is closed on the way: the activities around the place are entered and what
/// sits on their edges and waits in them is armed, but their starts are not run.
/// </summary>
internal static class Placement
{
    /// <summary>The scope for a node.</summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The node.</param>
    /// <param name="within">The scope below which everything is opened anew; null takes what is open.</param>
    /// <param name="near">Scopes to be preferred where several are open.</param>
    /// <param name="rejected">Why there is none.</param>
    internal static ElementInstanceId? Find(
        Step step, Node node, ElementInstanceId? within, HashSet<ElementInstanceId> near, out Decision.Rejected? rejected)
    {
        var containers = Around(node);
        var scope = within ?? ElementInstanceId.Root;
        var level = within is null ? 0 : LevelOf(step, containers, scope);
        if (level < 0)
        {
            rejected = Rejection.Of(
                EngineCodes.ModifyScopeUnfit,
                $"Expected scope {scope} to be open and to lie around '{node.Id}', but it does not.",
                ("element", node.Id.Value),
                ("scope", scope.ToString()));
            return null;
        }

        rejected = null;
        for (; level < containers.Count; level++)
        {
            var container = containers[level];
            var open = within is null ? OpenIn(step, container, scope) : [];
            if (open.Count > 1 && open.Where(near.Contains).ToList() is [var nearest])
            {
                open = [nearest];
            }

            if (open.Count > 1)
            {
                rejected = Rejection.Of(
                    EngineCodes.ModifyScopeAmbiguous,
                    $"Expected to find '{container.Id}' around '{node.Id}' open once, but it is open {open.Count} times; name one of {string.Join(", ", open)}.",
                    ("element", node.Id.Value),
                    ("container", container.Id.Value),
                    ("candidates", string.Join(',', open)));
                return null;
            }

            if (open.Count == 1)
            {
                scope = open[0];
            }
            else if (TryOpen(step, container, scope, out rejected) is { } opened)
            {
                scope = opened;
            }
            else
            {
                return null;
            }
        }

        return scope;
    }

    /// <summary>Opens a sub-process without running its start; null with a rejection where that cannot be.</summary>
    internal static ElementInstanceId? TryOpen(Step step, Node container, ElementInstanceId scope, out Decision.Rejected? rejected)
    {
        rejected = null;
        if (container.IsHandler || container.Element is Activity { Loop: not null } or Activity { Repeat: not null } or Activity { IsForCompensation: true })
        {
            rejected = Rejection.Of(
                EngineCodes.ModifyScopeClosed,
                $"Expected '{container.Id}' to be open, but it is not, and only its own trigger or number of instances can open it.",
                ("element", container.Id.Value));
            return null;
        }

        var id = step.NextId();
        step.Append(new ProcessEvent.ElementEntered(id, container.Id, scope, []));
        var visit = step.State.Visits[id];
        if (!BoundaryEvents.Arm(step, container, visit))
        {
            rejected = Rejection.Of(
                EngineCodes.ModifyScopeNotOpenable,
                $"Expected to open '{container.Id}', but what sits on its edge cannot be armed: {step.State.Incidents.Values.Last().Detail}",
                ("element", container.Id.Value));
            return null;
        }

        Milestones.Reach(step, container, onCompleted: false);
        if (container.Data is { Declared.IsEmpty: false } plan)
        {
            step.Append(new ProcessEvent.DataTaken(id, null, plan.Declared));
        }

        container.Behavior.Open(step, container, visit);
        return id;
    }

    private static List<ElementInstanceId> OpenIn(Step step, Node container, ElementInstanceId scope) =>
        [.. step.State.Visits.Values.Where(visit => visit.Element == container.Id && visit.Scope == scope && visit.Restores is null && step.State.HasScope(visit.Id)).Select(visit => visit.Id)];

    // How many of the containers, outermost first, are the named scope or lie around it.
    private static int LevelOf(Step step, List<Node> containers, ElementInstanceId scope)
    {
        if (scope == ElementInstanceId.Root)
        {
            return 0;
        }

        return step.State.Scopes.ContainsKey(scope) ? containers.FindIndex(container => container.Id == step.State.Visits[scope].Element) + 1 is var found and > 0 ? found : -1 : -1;
    }

    private static List<Node> Around(Node node)
    {
        var containers = new List<Node>();
        for (var container = node.Container; container is not null; container = container.Container)
        {
            containers.Insert(0, container);
        }

        return containers;
    }
}
