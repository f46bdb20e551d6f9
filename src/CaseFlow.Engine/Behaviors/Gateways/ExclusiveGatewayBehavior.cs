using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>
/// An exclusive gateway (BPMN 2.0.2 §13.4.2): passes every token on by the first flow, in file order, whose condition holds or that has none,
/// else by the default flow. With neither, an incident that can be tried again.
/// </summary>
internal sealed class ExclusiveGatewayBehavior : Behavior
{
    internal override ElementId? DefaultOf(FlowNode element) => ((ExclusiveGateway)element).Default;

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit)
    {
        if (node.Outgoing.Length == 1 && !node.HasConditions || node.Outgoing.IsEmpty)
        {
            return Fork.All(node);
        }

        var variables = Variables.Visible(step.State, visit.Scope);
        var failed = ImmutableArray.CreateBuilder<ConditionTried>();
        foreach (var flow in node.Outgoing)
        {
            if (flow == node.Default)
            {
                continue;
            }

            if (flow.Condition is null)
            {
                return [new(flow, null)];
            }

            if (Conditions.Try(step, visit, flow, flow.Condition, variables) is not { } tried)
            {
                return null;
            }

            if (tried.Held)
            {
                return [new(flow, new FlowReason(IsDefault: false, [tried]))];
            }

            failed.Add(tried);
        }

        if (node.Default is { } other)
        {
            return [new(other, new FlowReason(IsDefault: true, failed.ToImmutable()))];
        }

        Incidents.Raise(
            step,
            visit,
            EngineCodes.GatewayNoFlow,
            $"Expected one of the {failed.Count} conditions at gateway '{node.Id}' to hold, but none does and no flow is the default.",
            RetryStage.Complete);
        return null;
    }
}
