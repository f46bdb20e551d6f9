using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Events that instances of multi-instance activities throw as they end (BPMN 2.0.2 §13.3.7, table 10.29): each of them, the first, or by
/// conditions. They are thrown by the activity as a whole, so what sits on its edge may catch them.
/// </summary>
internal static class LoopEvents
{
    /// <summary>What an instance that is about to end throws; null when an incident was raised instead.</summary>
    internal static ImmutableArray<LoopThrow>? Of(Step step, ElementVisit visit, MultiInstance loop)
    {
        var body = step.State.Visits[visit.Place!.Body].Loop!;
        switch (loop.Behavior)
        {
            case InstanceEvents.None:
            case InstanceEvents.One when body.Completed == 0:
                return [new(0, null)];
            case InstanceEvents.Complex:
                return ByConditions(step, visit, loop, body);
            default:
                return [];
        }
    }

    /// <summary>Throws what is due, one after the other, as long as the activity lasts.</summary>
    internal static void Throw(Step step, Node node, MultiInstance loop, ElementInstanceId id)
    {
        while (step.State.Visits.TryGetValue(id, out var body) && body.Loop!.Due is { } due)
        {
            step.Append(new ProcessEvent.LoopEventThrown(id, due[0]));
            var definition = loop.Behavior == InstanceEvents.Complex ? loop.Complex[due[0]].Throws : loop.Throws;
            ImplicitThrows.Throw(step, node, id, definition!);
        }
    }

    internal static void Check(NodeCheck check, MultiInstance loop)
    {
        IEnumerable<EventDefinition?> thrown = loop.Behavior switch
        {
            InstanceEvents.None or InstanceEvents.One => [loop.Throws],
            InstanceEvents.Complex => loop.Complex.Select(behavior => behavior.Throws),
            _ => [],
        };
        foreach (var definition in thrown)
        {
            if (definition is null || !ImplicitThrows.CanThrow(definition))
            {
                check.Refuse(
                    FindingCodes.LoopEvent,
                    $"Expected what the instances of '{check.Node.Id}' throw to be a signal, an escalation, a message or an error, each with its name, but it is not.");
            }
        }

        foreach (var behavior in loop.Behavior == InstanceEvents.Complex ? loop.Complex : [])
        {
            check.Expression(behavior.Condition);
        }
    }

    private static ImmutableArray<LoopThrow>? ByConditions(Step step, ElementVisit visit, MultiInstance loop, LoopState body)
    {
        var variables = Variables.Inside(step.State, visit).SetItems(Loops.Counters(body with { Completed = body.Completed + 1 }));
        var throws = ImmutableArray.CreateBuilder<LoopThrow>();
        for (var number = 0; number < loop.Complex.Length; number++)
        {
            if (loop.Complex[number].Condition is not { } written)
            {
                throws.Add(new(number, null));
                continue;
            }

            var condition = step.Definition.Expression(written.Text);
            switch (Expressions.Evaluate(step, visit, condition, variables, RetryStage.Complete))
            {
                case null:
                    return null;
                case FeelValue.Boolean { Value: true }:
                    throws.Add(new(number, new LoopEnd(condition.Text, condition.Explain(variables))));
                    break;
                case FeelValue.Boolean or FeelValue.Null:
                    break;
                default:
                    Expressions.Fail(step, visit, condition, "the condition gave neither true nor false.", RetryStage.Complete);
                    return null;
            }
        }

        return throws.ToImmutable();
    }
}
