using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>Carries out what people change in the tokens of an instance: each instruction at its turn, the ends of emptied scopes at last.</summary>
internal static class Modifying
{
    internal static Decision.Rejected? Modify(Step step, Command.ModifyInstance command)
    {
        if (command.Instructions.IsDefaultOrEmpty)
        {
            return Rejection.Of(EngineCodes.ModifyEmpty, "Expected to be told what to change, but nothing is named.");
        }

        step.Append(new ProcessEvent.InstanceModified(command.Instructions, command.Reason));
        step.Held = [];
        var removal = new Removal(step);
        foreach (var instruction in command.Instructions)
        {
            if (step.State.IsEnded)
            {
                return Rejection.Of(EngineCodes.ModifyEnded, "Expected to carry out every instruction, but an earlier one already ended the instance.");
            }

            if (CarryOut(step, removal, instruction) is { } rejected)
            {
                return rejected;
            }
        }

        removal.Settle(command.Reason);
        return null;
    }

    /// <summary>Why no token can be put before a node; null when one can.</summary>
    internal static Decision.Rejected? Unfit(Node node)
    {
        if (node.Element is BoundaryEvent or Activity { IsForCompensation: true } || node.IsHandler || (node.Element is StartEvent && node.Container is { IsHandler: true }))
        {
            return Rejection.Of(
                EngineCodes.ModifyTargetUnfit,
                $"Expected a place in the flow, but '{node.Id}' begins only when what it waits for happens.",
                ("element", node.Id.Value));
        }

        return node.FollowsEventGateway
            ? Rejection.Of(
                EngineCodes.ModifyBehindEventGateway,
                $"Expected a place that can be begun at, but an event-based gateway waits in place of '{node.Id}'; start at the gateway, or on the flow as though the event had happened.",
                ("element", node.Id.Value))
            : null;
    }

    private static Decision.Rejected? CarryOut(Step step, Removal removal, Instruction instruction) => instruction switch
    {
        Instruction.CancelVisit cancel => Cancel(step, removal, cancel.Visit),
        Instruction.CancelElement cancel => Cancel(step, removal, cancel.Element),
        Instruction.RemoveToken remove => Remove(step, removal, remove),
        Instruction.StartBefore start => Start(step, start.Element, start.Scope, []),
        Instruction.StartOnFlow start => Start(step, start),
        Instruction.Move move => Move(step, removal, move),
        _ => throw new InvalidOperationException($"Expected to carry out '{instruction.GetType().Name}', but there is no arm for it."),
    };

    private static Decision.Rejected? Cancel(Step step, Removal removal, ElementInstanceId id)
    {
        if (!step.State.Visits.TryGetValue(id, out var visit))
        {
            return Rejection.Of(
                EngineCodes.ModifyVisitNotOpen,
                $"Expected to cancel visit {id}, but it is not open; it may have ended meanwhile.",
                ("visit", id.ToString()));
        }

        removal.Cancel(visit);
        return null;
    }

    private static Decision.Rejected? Cancel(Step step, Removal removal, ElementId element)
    {
        var any = false;
        foreach (var visit in step.State.Visits.Values.Where(visit => visit.Element == element && visit.Place is null).ToList())
        {
            any = true;
            removal.Cancel(visit);
        }

        foreach (var (scope, inside) in step.State.Scopes.Prepend(new(ElementInstanceId.Root, step.State.Root)))
        {
            foreach (var flow in inside.Waiting.GetValueOrDefault(element.Value, TokenQueue.None))
            {
                any = true;
                removal.Take(scope, element, flow);
            }
        }

        return any ? null : Rejection.Of(
            EngineCodes.ModifyNothingThere,
            $"Expected to cancel what stands on '{element}', but nothing does.",
            ("element", element.Value));
    }

    private static Decision.Rejected? Remove(Step step, Removal removal, Instruction.RemoveToken remove)
    {
        if (!step.Definition.Flows.TryGetValue(remove.Flow, out var flow))
        {
            return UnknownFlow(remove.Flow);
        }

        var join = flow.Target.Id;
        var scopes = step.State.Scopes.Prepend(new(ElementInstanceId.Root, step.State.Root))
            .Where(scope => (remove.Scope is null || remove.Scope == scope.Key) && scope.Value.Waiting.GetValueOrDefault(join.Value, TokenQueue.None).CountOf(flow.Id) > 0)
            .Select(scope => scope.Key).ToList();
        if (scopes is [var only])
        {
            removal.Take(only, join, flow.Id);
            return null;
        }

        return Rejection.Of(
            EngineCodes.ModifyTokenUnclear,
            $"Expected one token to wait at '{join}' that came by '{flow.Id}', but {scopes.Count} places have one.",
            ("element", join.Value),
            ("flow", flow.Id.Value),
            ("candidates", string.Join(',', scopes)));
    }

    private static Decision.Rejected? Move(Step step, Removal removal, Instruction.Move move)
    {
        var near = step.State.Visits.TryGetValue(move.Visit, out var visit) ? Scopes.Around(step.State, visit) : [];
        return Cancel(step, removal, move.Visit) ?? Start(step, move.Element, null, near);
    }

    private static Decision.Rejected? Start(Step step, ElementId element, ElementInstanceId? within, HashSet<ElementInstanceId> near)
    {
        if (!step.Definition.Nodes.TryGetValue(element, out var node))
        {
            return Rejection.Of(
                EngineCodes.ModifyElementUnknown,
                $"Expected to find '{element}' in the process, but it is not there.",
                ("element", element.Value));
        }

        if (Unfit(node) is { } unfit)
        {
            return unfit;
        }

        if (Placement.Find(step, node, within, near, out var rejected) is not { } scope)
        {
            return rejected;
        }

        if (node.Behavior.IsJoin(node))
        {
            step.Append(new ProcessEvent.FlowTaken(Arrivals.Of(step, node, scope).Id, scope, null));
        }
        else
        {
            Visits.Enter(step, node, scope, []);
        }

        return null;
    }

    private static Decision.Rejected? Start(Step step, Instruction.StartOnFlow start)
    {
        if (!step.Definition.Flows.TryGetValue(start.Flow, out var flow))
        {
            return UnknownFlow(start.Flow);
        }

        if (Placement.Find(step, flow.Target, start.Scope, [], out var rejected) is not { } scope)
        {
            return rejected;
        }

        step.Append(new ProcessEvent.FlowTaken(flow.Id, scope, null));
        return null;
    }

    private static Decision.Rejected UnknownFlow(ElementId flow) => Rejection.Of(
        EngineCodes.ModifyFlowUnknown,
        $"Expected to find flow '{flow}' in the process, but it is not there.",
        ("flow", flow.Value));
}
