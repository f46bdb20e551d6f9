using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Events on the edge of an activity: armed when it begins, disarmed when it ends, interrupting it or not when they happen.</summary>
internal static class BoundaryEvents
{
    /// <summary>Arms every event on the edge, or none and raises an incident.</summary>
    internal static bool Arm(Step step, Node node, ElementVisit visit)
    {
        if (node.Attached.IsEmpty)
        {
            return true;
        }

        var ready = new List<Action>(node.Attached.Length);
        foreach (var boundary in node.Attached)
        {
            if (boundary.Behavior.Arm(step, boundary, visit) is not { } arm)
            {
                return false;
            }

            ready.Add(arm);
        }

        foreach (var arm in ready)
        {
            arm();
        }

        return true;
    }

    /// <summary>Arms those events on the edge that can be; the others stay off, and their incidents are resolved at once.</summary>
    internal static void ArmWhatCan(Step step, Node node, ElementVisit visit)
    {
        foreach (var boundary in node.Attached)
        {
            if (boundary.Behavior.Arm(step, boundary, visit) is { } arm)
            {
                arm();
            }
            else
            {
                Incidents.ResolveOf(step, visit);
            }
        }
    }

    internal static void Disarm(Step step, Node node, ElementVisit visit)
    {
        if (node.Attached.IsEmpty)
        {
            return;
        }

        Waits.CloseOf(step, visit.Id);
        Incidents.ResolveArming(step, visit.Id);
    }

    /// <summary>Arms one event of the edge again, as it was armed when the activity began. Where that fails the activity goes on and an incident is open.</summary>
    internal static void ArmAgain(Step step, Node boundary, ElementVisit host) =>
        Waits.Ready(step, boundary, boundary.Event!, new(host.Scope, host.Id, null), host with { Element = boundary.Id }, RetryStage.Arm)?.Invoke();

    /// <summary>The event happened: cancels the activity when it interrupts, then goes on from the event.</summary>
    internal static void Happen(Step step, Node boundary, ElementInstanceId host)
    {
        var visit = step.State.Visits[host];
        visit = visit.Place is { } place ? step.State.Visits[place.Body] : visit;
        if (((BoundaryEvent)boundary.Element).Interrupting)
        {
            Visits.Cancel(step, visit);
        }

        Visits.Enter(step, boundary, visit.Scope, []);
        if (visit.Compensation is { } compensation)
        {
            Compensations.GoOn(step, compensation);
        }
    }

    /// <summary>What every boundary event needs: an activity of the same scope to sit on, and no incoming flow.</summary>
    internal static void Check(NodeCheck check)
    {
        var boundary = (BoundaryEvent)check.Node.Element;
        var host = check.Sibling(boundary.AttachedTo);
        if (host is null or { IsHandler: true } || host.Element is not Activity || !check.Node.Incoming.IsEmpty)
        {
            check.Refuse(
                FindingCodes.BoundaryMisplaced,
                $"Expected boundary event '{boundary.Id}' to sit on an activity of its own scope without incoming flows, but it does not.",
                ("host", boundary.AttachedTo.Value));
        }
    }
}
