using System.Collections.Immutable;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

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

        return Choose(step, node, visit, defaultBesideUnconditional: true) is not { } found
            ? null
            : found.Taken.IsEmpty
                ? NoFlow(
                    step,
                    visit,
                    EngineCodes.ActivityNoFlow,
                    $"Expected to leave '{node.Id}' by a flow, but none of its {node.Outgoing.Length} conditions holds and no flow is the default.")
                : found.Taken;
    }

    /// <summary>
    /// Tries the conditions of all flows but the default one. The default flow is taken when nothing else is, or beside unconditional flows when
    /// no condition holds.
    /// </summary>
    /// <param name="step">The step.</param>
    /// <param name="node">The element.</param>
    /// <param name="visit">The visit that is to leave.</param>
    /// <param name="defaultBesideUnconditional">Whether flows without condition leave room for the default flow.</param>
    /// <param name="more">What the conditions can read besides the variables of the scope.</param>
    /// <returns>The flows taken, perhaps none, and how many conditions failed; null when a condition gave an incident.</returns>
    internal static (ImmutableArray<FlowChoice> Taken, int Failed)? Choose(
        Step step, Node node, ElementVisit visit, bool defaultBesideUnconditional, IEnumerable<KeyValuePair<string, FeelValue>>? more = null)
    {
        var variables = Variables.Visible(step.State, visit.Scope);
        variables = more is null ? variables : variables.SetItems(more);
        var taken = ImmutableArray.CreateBuilder<FlowChoice>();
        var failed = ImmutableArray.CreateBuilder<ConditionTried>();
        var held = false;
        foreach (var flow in node.Outgoing.Where(flow => flow != node.Default))
        {
            if (flow.Condition is null)
            {
                taken.Add(new(flow, null));
                held |= !defaultBesideUnconditional;
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

        return (taken.ToImmutable(), failed.Count);
    }

    /// <summary>Nothing can be taken: an incident that can be tried again.</summary>
    internal static ImmutableArray<FlowChoice>? NoFlow(Step step, ElementVisit visit, string code, string message)
    {
        Incidents.Raise(step, visit, code, message, RetryStage.Complete);
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
