using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// How a transaction is cancelled (BPMN 2.0.2 §10.3.5, §13.5.6): what is open in it is ended, what completed in it at any depth is compensated,
/// then it is left by the cancel event on its edge. Without one nothing follows. Of a transaction that is carried out several times all instances that are
/// open are cancelled together.
/// </summary>
internal static class Transactions
{
    /// <summary>Cancels the transaction around a cancel end event.</summary>
    internal static void Cancel(Step step, Node end, ElementVisit visit)
    {
        var scope = visit.Scope;
        while (step.Definition.Nodes[step.State.Visits[scope].Element].Element is not Transaction)
        {
            scope = step.State.Visits[scope].Scope;
        }

        step.Append(new ProcessEvent.TransactionCancelled(end.Id, scope));
        Visits.Close(step, end, visit);
        var parts = Parts(step, step.State.Visits[scope]);
        foreach (var part in parts)
        {
            Compensations.KeepParts(step, part);
            Scopes.Clear(step, part);
        }

        var id = step.NextId();
        if (Compensations.TryBegin(step, id, scope, parts, static _ => true, cancels: scope))
        {
            Compensations.GoOn(step, id);
        }
        else
        {
            Leave(step, scope);
        }
    }

    /// <summary>All is compensated: the transaction is left.</summary>
    internal static void Leave(Step step, ElementInstanceId transaction)
    {
        var visit = step.State.Visits[transaction];
        visit = visit.Place is { } place ? step.State.Visits[place.Body] : visit;
        if (step.Definition.Nodes[visit.Element].Attached.FirstOrDefault(CatchesCancel) is { } boundary)
        {
            BoundaryEvents.Happen(step, boundary, visit.Id);
            return;
        }

        Visits.Cancel(step, visit);
        if (visit.Compensation is { } compensation)
        {
            Compensations.GoOn(step, compensation);
        }
        else
        {
            Scopes.EndWhenEmpty(step, visit.Scope);
        }
    }

    internal static void CheckBoundary(NodeCheck check)
    {
        var boundary = (BoundaryEvent)check.Node.Element;
        if (check.Sibling(boundary.AttachedTo)?.Element is not Transaction || !boundary.Interrupting)
        {
            Refuse(check, "interrupt the transaction on whose edge it sits");
        }
    }

    /// <summary>A cancel end event stands in a transaction at any depth, but not in what compensates something in it.</summary>
    internal static void CheckEnd(NodeCheck check)
    {
        var container = check.Node.Container;
        while (container is { Element: not (Transaction or Activity { IsForCompensation: true }) } && !(container.IsHandler && Undoing.IsCompensating(container)))
        {
            container = container.Container;
        }

        if (container?.Element is not Transaction)
        {
            Refuse(check, "stand in a transaction");
        }
    }

    private static void Refuse(NodeCheck check, string what) =>
        check.Refuse(FindingCodes.CancelMisplaced, $"Expected cancel event '{check.Node.Id}' to {what}, but it does not.");

    private static bool CatchesCancel(Node boundary) => Multiples.Any(boundary.Event).Any(static part => part is EventDefinition.Cancel);

    private static ImmutableArray<ElementInstanceId> Parts(Step step, ElementVisit transaction) =>
        transaction.Place is { } place
            ? [.. step.State.Index.InstancesOf(place.Body).Where(step.State.HasScope)]
            : [transaction.Id];
}
