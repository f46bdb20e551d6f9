using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Migrating;

/// <summary>Judges a plan by the two drawings alone.</summary>
internal static class Drawings
{
    internal static void Check(Mapping map, MigrationPlan plan, MigrationFindings findings)
    {
        if (plan.From != map.Old.Hash || plan.To != map.New.Hash)
        {
            findings.Refuse(
                EngineCodes.MigrateVersion,
                null,
                $"Expected a plan from version '{map.Old.Hash}' to version '{map.New.Hash}', but it is one from '{plan.From}' to '{plan.To}'.",
                ("from", plan.From),
                ("to", plan.To));
            return;
        }

        Names(map, plan, findings);
        foreach (var element in plan.Elements)
        {
            if (map.Old.Nodes.TryGetValue(element.From, out var old) && map[element.From] is { } next)
            {
                if (Misfit(map, old, next) is { } misfit)
                {
                    findings.Refuse(misfit.Code, old.Id, misfit.Message, ("to", next.Id.Value));
                    continue;
                }

                foreach (var obstacle in Obstacles.Between(map, old, next))
                {
                    findings.Add(MigrationSeverity.WhileWaiting, obstacle.Code, old.Id, obstacle.Message, ("to", next.Id.Value));
                }

                if (next.IsKept && !old.IsKept)
                {
                    findings.Add(
                        MigrationSeverity.Notice,
                        EngineCodes.MigrateNotKept,
                        old.Id,
                        $"'{next.Id}' can be compensated, but where '{old.Id}' completed before moving nothing was kept for that.",
                        ("to", next.Id.Value));
                }
            }
        }

        foreach (var node in map.Old.Nodes.Values.Where(node => CanWait(node) && map[node] is null).OrderBy(node => node.Id.Value, StringComparer.Ordinal))
        {
            findings.Add(
                MigrationSeverity.WhileWaiting,
                EngineCodes.MigrateUnmapped,
                node.Id,
                $"Expected a place where what waits at '{node.Id}' goes on, but none is named; name one, or wait until nothing waits there.");
        }
    }

    /// <summary>Why two elements can never correspond; null when they can.</summary>
    internal static (string Code, string Message)? Misfit(Mapping map, Node old, Node next)
    {
        if (!Kinds.Same(old, next))
        {
            return (EngineCodes.MigrateKindDiffers, $"Expected '{next.Id}' to be of the same kind as '{old.Id}', but it is another.");
        }

        if (old.Element is BoundaryEvent edge && next.Element is BoundaryEvent other && map[edge.AttachedTo]?.Id != other.AttachedTo)
        {
            return (EngineCodes.MigrateEdgeDiffers, $"Expected '{next.Id}' to sit on the counterpart of '{edge.AttachedTo}', but it sits on '{other.AttachedTo}'.");
        }

        var isBound = old.IsHandler || old.Element is StartEvent;
        return isBound && !map.Correspond(old.Container, next.Container)
            ? (EngineCodes.MigrateEdgeDiffers, $"Expected '{next.Id}' to lie in the counterpart of what is around '{old.Id}', but it lies elsewhere.")
            : null;
    }

    /// <summary>Whether something can wait at an element for longer than a step.</summary>
    internal static bool CanWait(Node node) =>
        node.Element is UserTask or ReceiveTask or CallActivity or ServiceTask or SendTask or IntermediateCatchEvent { Definition: not EventDefinition.Link } or SubProcess
            or Bpmn.Model.Gateways.EventBasedGateway
        || node.Behavior.IsJoin(node) || node.StartQuantity > 1;

    private static void Names(Mapping map, MigrationPlan plan, MigrationFindings findings)
    {
        var seen = new HashSet<ElementId>();
        foreach (var element in plan.Elements)
        {
            if (!map.Old.Nodes.ContainsKey(element.From) || !map.New.Nodes.ContainsKey(element.To) || !seen.Add(element.From))
            {
                Invalid(findings, element.From, element.To);
            }
        }

        foreach (var flow in plan.Flows)
        {
            if (!map.Old.Flows.TryGetValue(flow.From, out var old) || !map.New.Flows.TryGetValue(flow.To, out var next) || !seen.Add(flow.From)
                || map[old.Target] != next.Target)
            {
                Invalid(findings, flow.From, flow.To);
            }
        }
    }

    private static void Invalid(MigrationFindings findings, ElementId from, ElementId to) => findings.Refuse(
        EngineCodes.MigrateMappingInvalid,
        from,
        $"Expected '{from}' to be mapped once, and both it and '{to}' to exist where they are looked for, but that is not so.",
        ("to", to.Value));
}
