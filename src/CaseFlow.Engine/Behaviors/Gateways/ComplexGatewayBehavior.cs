using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>
/// A complex gateway (BPMN 2.0.2 §13.4.5). It waits until its activation condition holds, takes the oldest token of each flow by which one has
/// come, and passes tokens on as an inclusive gateway does. It then waits for its reset: for a token by each other flow by which one could
/// still come, by the rule of the inclusive join. Those tokens are taken too, and flows whose condition holds now receive a token, the default
/// flow where none does; flows without a condition receive none. A reset of which nothing comes is no visit. Without an activation condition
/// it is a split only. Conditions read <c>activationCount</c>, <c>activationCounts</c> by flow id, the same numbers by the ids themselves, and
/// <c>waitingForStart</c>; an activation condition that cannot be evaluated does not hold.
/// </summary>
internal sealed class ComplexGatewayBehavior : Behavior
{
    internal override void Check(NodeCheck check)
    {
        var activation = ((ComplexGateway)check.Node.Element).Activation;
        check.Expression(activation);
        if (activation is null && check.Node.Incoming.Length > 1)
        {
            check.Refuse(
                FindingCodes.ActivationMissing,
                $"Expected complex gateway '{check.Node.Id}', where several flows meet, to say by a condition when it fires, but it does not.");
        }
    }

    internal override ElementId? DefaultOf(FlowNode element) => ((ComplexGateway)element).Default;

    internal override bool IsJoin(Node node) => Activation(node) is not null;

    internal override bool IsReconsidered(Node node) => Activation(node) is not null;

    internal override void Arrive(Step step, Node node, ElementInstanceId scope, ElementId flow)
    {
        if (Activation(node) is null)
        {
            base.Arrive(step, node, scope, flow);
            return;
        }

        step.Append(new ProcessEvent.TokenWaiting(scope, node.Id, flow));
        Activate(step, node, scope);
    }

    internal override IEnumerable<ElementId> Awaited(Step step, Node node, ElementInstanceId scope)
    {
        if (!step.State.Scope(scope).Activated.TryGetValue(node.Id.Value, out var activated))
        {
            return [];
        }

        var come = activated.Taken.Concat(Waiting(step, node, scope)).ToHashSet();
        return come.Count == node.Incoming.Length ? [] : Joining.AwaitedAt(step, node, scope, come.Contains);
    }

    internal override void Reconsider(Step step, Node node, ElementInstanceId scope)
    {
        if (!step.State.Scope(scope).Activated.ContainsKey(node.Id.Value))
        {
            Activate(step, node, scope);
        }
        else if (!IsVisited(step, node, scope) && !Awaited(step, node, scope).Any())
        {
            Reset(step, node, scope);
        }
    }

    internal override void Unblock(Step step, Node node, ElementInstanceId scope)
    {
        if (step.State.Scope(scope).Activated.ContainsKey(node.Id.Value) && !IsVisited(step, node, scope) && Joining.IsDeadlocked(step, node, scope))
        {
            Reset(step, node, scope);
        }
    }

    internal override void Enter(Step step, Node node, ElementVisit visit) => Complete(step, node, visit);

    internal override ImmutableArray<FlowChoice>? Choose(Step step, Node node, ElementVisit visit)
    {
        var isStart = !step.State.Scope(visit.Scope).Activated.TryGetValue(node.Id.Value, out var activated) || activated.Visit == visit.Id;
        if (isStart && !node.HasConditions)
        {
            return Fork.All(node);
        }

        if (Fork.Choose(step, node, visit, defaultBesideUnconditional: !isStart, Outgoing(step, node, visit.Scope, isStart)) is not { } found)
        {
            return null;
        }

        if (!isStart)
        {
            step.Append(new ProcessEvent.GatewayReset(node.Id, visit.Scope, []));
            return [.. found.Taken.Where(choice => choice.Reason is not null)];
        }

        return found.Taken.IsEmpty
            ? Fork.NoFlow(
                step,
                visit,
                EngineCodes.GatewayNoFlow,
                $"Expected one of the {found.Failed} conditions at gateway '{node.Id}' to hold, but none does and no flow is the default.")
            : found.Taken;
    }

    private static FeelExpression? Read(Step step, Expression? expression) => expression is null ? null : step.Definition.Expression(expression.Text);

    private static Expression? Activation(Node node) => ((ComplexGateway)node.Element).Activation;

    private static TokenQueue Waiting(Step step, Node node, ElementInstanceId scope) =>
        step.State.Scope(scope).Waiting.GetValueOrDefault(node.Id.Value, TokenQueue.None);

    private static bool IsVisited(Step step, Node node, ElementInstanceId scope) => step.State.Index.CountAt(scope, node.Id) > 0;

    private static void Activate(Step step, Node node, ElementInstanceId scope)
    {
        var waiting = Waiting(step, node, scope);
        if (waiting.Count == 0 || step.State.Scope(scope).Activated.ContainsKey(node.Id.Value) || IsVisited(step, node, scope))
        {
            return;
        }

        var variables = Variables.Visible(step.State, scope).SetItems(Names(node, isStart: true, waiting.CountOf));
        if (Read(step, Activation(node))!.Evaluate(variables, step.LocalNow).Value is FeelValue.Boolean { Value: true })
        {
            ImmutableArray<ElementId> by = [.. node.IncomingIds.Where(flow => waiting.CountOf(flow) > 0)];
            step.Append(new ProcessEvent.GatewayActivated(step.NextId(), node.Id, scope, by));
            Visits.Enter(step, node, scope, by);
        }
    }

    private static void Reset(Step step, Node node, ElementInstanceId scope)
    {
        var waiting = Waiting(step, node, scope);
        var before = step.State.Scope(scope).Activated[node.Id.Value].Taken;
        ImmutableArray<ElementId> by = [.. node.IncomingIds.Where(flow => waiting.CountOf(flow) > 0 && !before.Contains(flow))];
        if (CanGive(step, node, scope))
        {
            Visits.Enter(step, node, scope, by);
            return;
        }

        step.Append(new ProcessEvent.GatewayReset(node.Id, scope, by));
        if (!by.IsEmpty)
        {
            Scopes.EndWhenEmpty(step, scope);
        }
    }

    // Whether the reset sends a token, or a condition fails and so becomes an incident of the visit.
    private static bool CanGive(Step step, Node node, ElementInstanceId scope)
    {
        if (!node.HasConditions)
        {
            return false;
        }

        var variables = Variables.Visible(step.State, scope).SetItems(Outgoing(step, node, scope, isStart: false));
        return node.Default is not null || node.Outgoing.Any(flow =>
            flow.Condition is { } condition && condition.Evaluate(variables, step.LocalNow) is not { Diagnostics.IsEmpty: true, Value: FeelValue.Null or FeelValue.Boolean { Value: false } });
    }

    private static IEnumerable<KeyValuePair<string, FeelValue>> Outgoing(Step step, Node node, ElementInstanceId scope, bool isStart)
    {
        var taken = step.State.Scope(scope).Activated.TryGetValue(node.Id.Value, out var activated) ? activated.Taken : node.IncomingIds;
        return Names(node, isStart, flow => taken.Contains(flow) ? 1 : 0);
    }

    private static IEnumerable<KeyValuePair<string, FeelValue>> Names(Node node, bool isStart, Func<ElementId, int> countOf)
    {
        var counts = Variables.None.ToBuilder();
        foreach (var flow in node.IncomingIds)
        {
            counts[flow.Value] = FeelValue.Of(countOf(flow));
        }

        var all = counts.ToImmutable();
        counts["activationCount"] = FeelValue.Of(node.IncomingIds.Sum(countOf));
        counts["activationCounts"] = new FeelValue.Context(all);
        counts["waitingForStart"] = FeelValue.Of(isStart);
        return counts;
    }
}
