using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Engine.Definitions;

/// <summary>
/// What compensates what, and which completed activities have to be kept for it: those that can be compensated and that a throwing event, a
/// cancel end event or the compensation of what is around them could reach. Of all others a running instance keeps nothing.
/// </summary>
internal static class Undoing
{
    internal static void Prepare(Process process, Inside root, IReadOnlyDictionary<ElementId, Node> nodes)
    {
        Associate(process.Scope, nodes);
        foreach (var node in nodes.Values)
        {
            node.UndoneBy = node.Attached.FirstOrDefault(IsCompensation)?.Associated.FirstOrDefault();
            node.UndoneWithin = node.Inside?.Handlers.FirstOrDefault(IsCompensating);
            node.HasFollowers = node.Attached.Any(static boundary => boundary is { Element: BoundaryEvent { Interrupting: false }, Outgoing.IsEmpty: false });
        }

        var undoable = new HashSet<Node>();
        Collect(root, undoable);
        if (undoable.Count > 0)
        {
            Keep(root, null, undoable, withAround: false, isCancellable: false);
        }
    }

    /// <summary>What every activity needs for compensation.</summary>
    internal static void Check(NodeCheck check)
    {
        var node = check.Node;
        if (node.Element is Activity { IsForCompensation: true } && !(node.Incoming.IsEmpty && node.Outgoing.IsEmpty))
        {
            check.Refuse(
                FindingCodes.CompensationFlow,
                $"Expected activity '{node.Id}' for compensation to stand outside the flow, but a flow leads to it or away from it.");
        }

        var ways = node.Attached.Count(IsCompensation) + (node.Inside?.Handlers.Count(IsCompensating) ?? 0);
        if (ways > 1)
        {
            check.Refuse(FindingCodes.CompensationAmbiguous, $"Expected '{node.Id}' to be compensated in one way, but {ways} are drawn.");
        }
    }

    /// <summary>Whether this is an event sub-process that begins by compensation.</summary>
    internal static bool IsCompensating(Node handler) =>
        handler.Inside!.Starts.Any(static start => start.Event is EventDefinition.Compensate);

    private static bool IsCompensation(Node boundary) => boundary.Event is EventDefinition.Compensate;

    // Some tools draw the association from the activity to the event, and not in the scope of the two.
    private static void Associate(FlowScope scope, IReadOnlyDictionary<ElementId, Node> nodes)
    {
        foreach (var association in scope.Associations)
        {
            if (nodes.GetValueOrDefault(association.Source) is { } source && nodes.GetValueOrDefault(association.Target) is { } target)
            {
                Associate(source, target);
                Associate(target, source);
            }
        }

        foreach (var sub in scope.Nodes.OfType<SubProcess>())
        {
            Associate(sub.Scope, nodes);
        }
    }

    private static void Associate(Node boundary, Node activity)
    {
        if (boundary.Element is BoundaryEvent && IsCompensation(boundary) && activity.Element is Activity)
        {
            boundary.Associated = boundary.Associated.Add(activity);
        }
    }

    private static bool Collect(Inside inside, HashSet<Node> undoable)
    {
        var any = false;
        foreach (var node in inside.Nodes)
        {
            var within = node.Inside is not null && Collect(node.Inside, undoable);
            var isUndoable = node.Element is Activity { IsForCompensation: false }
                && !(node.IsHandler && IsCompensating(node))
                && (within || node.UndoneBy is not null || node.UndoneWithin is not null);
            if (isUndoable)
            {
                undoable.Add(node);
                any = true;
            }
        }

        return any;
    }

    private static void Keep(Inside inside, Node? container, HashSet<Node> undoable, bool withAround, bool isCancellable)
    {
        var named = new HashSet<ElementId>();
        var all = Throws(inside, named) | withAround | isCancellable;
        all |= container is not null && named.Contains(container.Id);
        foreach (var node in inside.Nodes)
        {
            node.IsKept = undoable.Contains(node) && (all || named.Contains(node.Id));
            if (node.Inside is not null)
            {
                // What is open when a transaction is cancelled is compensated in parts, however it would be compensated as a whole.
                var isWithin = node.Element is Activity { IsForCompensation: false } && (isCancellable || (node.Element is Transaction && Cancels(node.Inside)));
                Keep(node.Inside, node, undoable, node.IsKept && node.UndoneBy is null && node.UndoneWithin is null, isWithin);
            }
        }
    }

    private static bool Cancels(Inside inside) => inside.Nodes.Any(static node =>
        (node.Element is EndEvent && PartsOf(node).Any(static part => part is EventDefinition.Cancel)) || (node.Inside is not null && Cancels(node.Inside)));

    // What is thrown in a scope reaches it also from its event sub-processes.
    private static bool Throws(Inside inside, HashSet<ElementId> named)
    {
        var all = false;
        foreach (var thrown in inside.Nodes.Where(static node => node.Element is EndEvent or IntermediateThrowEvent).SelectMany(PartsOf).OfType<EventDefinition.Compensate>())
        {
            if (thrown.Activity is { } activity)
            {
                named.Add(activity);
            }
            else
            {
                all = true;
            }
        }

        foreach (var handler in inside.Handlers)
        {
            all |= Throws(handler.Inside!, named);
        }

        return all;
    }

    private static IEnumerable<EventDefinition> PartsOf(Node node) => node.Event is EventDefinition.Multiple several ? several.Parts : [node.Event!];
}
