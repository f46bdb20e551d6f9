using System.Collections.Immutable;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// The implicit fork of activities and events (BPMN 2.0.2 §13.2.1): every unconditional flow, every conditional flow that holds, and the
/// default flow when no condition holds.
/// </summary>
internal static class Fork
{
    internal static ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit)
    {
        if (!node.HasConditions)
        {
            return All(node);
        }

        var variables = Variables.Visible(step.State, visit.Scope);
        var taken = ImmutableArray.CreateBuilder<FlowChoice>();
        var failed = ImmutableArray.CreateBuilder<ConditionTried>();
        var held = false;
        foreach (var flow in node.Outgoing)
        {
            if (flow == node.Default)
            {
                continue;
            }

            if (flow.Condition is null)
            {
                taken.Add(new(flow, null));
                continue;
            }

            if (Conditions.Try(step, visit, flow, flow.Condition, variables) is not { } tried)
            {
                return null;
            }

            held |= tried.Held;
            if (tried.Held)
            {
                taken.Add(new(flow, new FlowReason(IsDefault: false, [tried])));
            }
            else
            {
                failed.Add(tried);
            }
        }

        if (!held && node.Default is { } other)
        {
            taken.Add(new(other, new FlowReason(IsDefault: true, failed.ToImmutable())));
        }

        if (taken.Count > 0)
        {
            return taken.ToImmutable();
        }

        Incidents.Raise(
            step,
            visit,
            EngineCodes.ActivityNoFlow,
            $"Expected to leave '{node.Id}' by a flow, but none of its {node.Outgoing.Length} conditions holds and no flow is the default.",
            RetryStage.Complete);
        return null;
    }

    /// <summary>Every outgoing flow, whatever it carries.</summary>
    internal static ImmutableArray<FlowChoice> All(Node node)
    {
        if (node.Outgoing.Length == 1)
        {
            return [new(node.Outgoing[0], null)];
        }

        var all = ImmutableArray.CreateBuilder<FlowChoice>(node.Outgoing.Length);
        foreach (var flow in node.Outgoing)
        {
            all.Add(new(flow, null));
        }

        return all.MoveToImmutable();
    }
}
