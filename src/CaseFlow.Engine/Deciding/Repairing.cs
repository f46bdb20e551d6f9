using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Deciding;

/// <summary>What people do to an instance that does not go as it should: try again, put values right, cancel.</summary>
internal static class Repairing
{
    internal static Decision.Rejected? Retry(Step step, Command.RetryIncident command)
    {
        if (!step.State.Incidents.TryGetValue(command.Incident, out var incident))
        {
            return NotOpen(command.Incident);
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
                Visits.Start(step, node, visit);
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

    internal static Decision.Rejected NotOpen(long incident) => Rejection.Of(
        EngineCodes.IncidentNotOpen,
        $"Expected incident {incident} to be open, but it is not; it may have been resolved meanwhile.",
        ("incident", incident.ToString()));

    internal static Decision.Rejected? Set(Step step, Command.SetVariables command)
    {
        if (command.Scope == ElementInstanceId.Root)
        {
            Variables.Set(step, ElementInstanceId.Root, command.Variables);
            return null;
        }

        if (Held(step, command.Scope) is null)
        {
            return NoScope(command.Scope);
        }

        step.Append(new ProcessEvent.VariablesSet(command.Scope, command.Variables));
        return null;
    }

    internal static Decision.Rejected? Remove(Step step, Command.RemoveVariables command)
    {
        if (Held(step, command.Scope) is not { } held)
        {
            return NoScope(command.Scope);
        }

        ImmutableArray<string> names = [.. command.Names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var missing = names.Where(name => !held.ContainsKey(name)).ToList();
        if (names.IsEmpty || missing.Count > 0)
        {
            return Rejection.Of(
                EngineCodes.VariablesUnknown,
                $"Expected to delete variables that exist, but {(names.IsEmpty ? "none is named" : $"these do not: {string.Join(", ", missing)}")}.",
                ("names", string.Join(", ", missing)));
        }

        step.Append(new ProcessEvent.VariablesRemoved(command.Scope, names));
        return null;
    }

    internal static Decision.Rejected? Cancel(Step step, Command.CancelInstance command)
    {
        Scopes.EndInstance(step, InstanceStatus.Cancelled, null, command.Reason);
        return null;
    }

    // What a scope holds itself; null when it is not open.
    private static ImmutableSortedDictionary<string, FeelValue>? Held(Step step, ElementInstanceId scope) =>
        step.State.HasScope(scope) ? step.State.Scope(scope).Variables : step.State.Visits.GetValueOrDefault(scope)?.Locals;

    private static Decision.Rejected NoScope(ElementInstanceId scope) => Rejection.Of(
        EngineCodes.ScopeNotOpen,
        $"Expected scope {scope} to hold variables, but it is not open.",
        ("scope", scope.ToString()));
}
