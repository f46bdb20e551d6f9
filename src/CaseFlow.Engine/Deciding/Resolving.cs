using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>Resolves an incident by hand: the element goes on as though what failed had succeeded.</summary>
internal static class Resolving
{
    internal static Decision.Rejected? Resolve(Step step, Command.ResolveIncident command)
    {
        if (!step.State.Incidents.TryGetValue(command.Incident, out var incident))
        {
            return Repairing.NotOpen(command.Incident);
        }

        // What waits to begin an event sub-process stays off; the visit is the scope that it stands in.
        if (incident.Stage == RetryStage.Arm)
        {
            return command.Flow is { } none ? UnknownFlow(none, step.Definition.Nodes[incident.Element]) : Settled(step, command, incident);
        }

        var visit = step.State.Visits[incident.Visit];
        var node = step.Definition.Nodes[visit.Element];
        var flow = node.Outgoing.FirstOrDefault(flow => flow.Id == command.Flow);
        if (command.Flow is { } named && (flow is null || visit.Place is not null))
        {
            return UnknownFlow(named, node);
        }

        Settled(step, command, incident);
        if (flow is not null)
        {
            Variables.Set(step, visit, command.Variables);
            Visits.LeaveBy(step, node, step.State.Visits[visit.Id], flow);
            return null;
        }

        if (incident.Stage == RetryStage.Begin)
        {
            Variables.Set(step, visit, command.Variables);
            BoundaryEvents.ArmWhatCan(step, node, visit);
            Milestones.Reach(step, node, onCompleted: false);
            Visits.Start(step, node, step.State.Visits[visit.Id]);
            return null;
        }

        return node.Behavior.Settle(step, node, visit, incident.Stage, command.Variables);
    }

    internal static Decision.Rejected FlowNeeded(Node node) => Rejection.Of(
        EngineCodes.IncidentFlowNeeded,
        $"Expected to be told by which flow '{node.Id}' goes on, but none is named.",
        ("element", node.Id.Value));

    private static Decision.Rejected? Settled(Step step, Command.ResolveIncident command, Incident incident)
    {
        Incidents.Resolve(step, command.Incident);
        step.Append(new ProcessEvent.IncidentSettled(command.Incident, incident.Visit, command.Flow));
        return null;
    }

    private static Decision.Rejected UnknownFlow(Bpmn.Model.ElementId flow, Node node) => Rejection.Of(
        EngineCodes.IncidentFlowUnknown,
        $"Expected flow '{flow}' to leave '{node.Id}', but it does not, or no choice is made there.",
        ("element", node.Id.Value),
        ("flow", flow.Value));
}
