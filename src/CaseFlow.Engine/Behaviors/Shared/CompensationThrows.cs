using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// What a thrown compensation reaches (BPMN 2.0.2 §10.5.4, §10.7.2): the completed activities of its own scope, and thrown in an event
/// sub-process also those of the scope that this stands in. One activity can be named; naming the sub-process around the event sub-process
/// means all that completed in it.
/// </summary>
internal static class CompensationThrows
{
    /// <summary>
    /// Throws from a visit. Gives the compensation, which the caller sets going, and which has the visit's id where the visit is to wait for it;
    /// null when there is nothing to compensate.
    /// </summary>
    internal static ElementInstanceId? Begin(Step step, Node node, ElementVisit visit, EventDefinition.Compensate thrown)
    {
        step.Append(new ProcessEvent.CompensationThrown(node.Id, thrown.Activity));
        var id = thrown.WaitForCompletion ? visit.Id : step.NextId();
        var named = thrown.Activity is { } activity && !IsAround(node, activity) ? thrown.Activity : null;
        return Compensations.TryBegin(step, id, visit.Scope, Reached(step, visit.Scope), kept => named is null || kept.Element == named) ? id : null;
    }

    internal static void Check(NodeCheck check, EventDefinition.Compensate thrown)
    {
        if (thrown.Activity is { } named && !IsAround(check.Node, named) && !Sees(check.Node, check.FindNode(named)))
        {
            check.Refuse(
                FindingCodes.CompensationTarget,
                $"Expected '{check.Node.Id}' to compensate an activity of its own scope, or of the scope around its event sub-process, but '{named}' is none.",
                ("activity", named.Value));
        }
    }

    private static ImmutableArray<ElementInstanceId> Reached(Step step, ElementInstanceId scope)
    {
        var reached = ImmutableArray.CreateBuilder<ElementInstanceId>();
        reached.Add(scope);
        while (scope != ElementInstanceId.Root && step.State.Visits[scope] is var container && step.Definition.Nodes[container.Element].IsHandler)
        {
            scope = container.Scope;
            reached.Add(scope);
        }

        return reached.ToImmutable();
    }

    private static bool Sees(Node node, Node? activity)
    {
        if (activity?.Element is not Activity)
        {
            return false;
        }

        var container = node.Container;
        while (container != activity.Container && container is { IsHandler: true })
        {
            container = container.Container;
        }

        return container == activity.Container;
    }

    private static bool IsAround(Node node, ElementId id)
    {
        var container = node.Container;
        while (container is { IsHandler: true })
        {
            container = container.Container;
        }

        return container != node.Container && container?.Id == id;
    }
}
