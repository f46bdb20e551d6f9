using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>What people do to an instance that does not go as it should: try again, put values right, cancel.</summary>
internal static class Repairing
{
    internal static Decision.Rejected? Retry(Step step, Command.RetryIncident command)
    {
        if (!step.State.Incidents.TryGetValue(command.Incident, out var incident))
        {
            return Rejection.Of(
                EngineCodes.IncidentNotOpen,
                $"Expected to retry incident {command.Incident}, but it is not open; it may have been resolved meanwhile.",
                ("incident", command.Incident.ToString()));
        }

        Incidents.Resolve(step, command.Incident);
        if (incident.Stage == RetryStage.Arm)
        {
            Arm(step, step.Definition.Nodes[incident.Element], incident.Visit);
            return null;
        }

        var visit = step.State.Visits[incident.Visit];
        var node = step.Definition.Nodes[visit.Element];
        switch (incident.Stage)
        {
            case RetryStage.Begin:
                Visits.Begin(step, node, visit);
                break;
            case RetryStage.Enter:
                node.Behavior.Enter(step, node, visit);
                break;
            default:
                node.Behavior.Complete(step, node, visit);
                break;
        }

        return null;
    }

    private static void Arm(Step step, Node node, ElementInstanceId place)
    {
        if (node.Element is BoundaryEvent)
        {
            BoundaryEvents.ArmAgain(step, node, step.State.Visits[place]);
        }
        else
        {
            EventSubProcesses.Arm(step, node, place);
        }
    }

    internal static Decision.Rejected? Set(Step step, Command.SetVariables command)
    {
        Variables.Set(step, ElementInstanceId.Root, command.Variables);
        return null;
    }

    internal static Decision.Rejected? Cancel(Step step, Command.CancelInstance command)
    {
        Scopes.EndInstance(step, InstanceStatus.Cancelled, null, command.Reason);
        return null;
    }
}
