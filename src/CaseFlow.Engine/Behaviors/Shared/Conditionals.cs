using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>
/// Conditions that are waited for (BPMN 2.0.2 §10.5.1): looked at when the place begins to wait and whenever variables have changed and
/// nothing moves any more. What cannot be evaluated yet does not hold.
/// </summary>
internal static class Conditionals
{
    internal static void Open(Step step, ElementInstanceId id, Node node, ElementInstanceId scope, ElementInstanceId? host) =>
        step.Append(new ProcessEvent.ConditionAwaited(id, node.Id, scope, host));

    internal static void Close(Step step, ElementInstanceId id)
    {
        if (step.State.Conditions.ContainsKey(id))
        {
            step.Append(new ProcessEvent.ConditionClosed(id));
        }
    }

    /// <summary>Looks at every waiting condition; says whether one became true and so set something going.</summary>
    internal static bool Look(Step step)
    {
        var any = false;
        foreach (var id in step.State.Conditions.Keys)
        {
            if (!step.State.Conditions.TryGetValue(id, out var wait))
            {
                continue;
            }

            var holds = Holds(step, wait);
            if (holds != wait.Held)
            {
                step.Append(new ProcessEvent.ConditionChanged(id, holds));
                if (holds)
                {
                    any = true;
                    Multiples.Happen(step, id, wait);
                }
            }
        }

        return any;
    }

    /// <summary>Takes a condition as it is: one that holds already has to become false before it counts.</summary>
    internal static void Settle(Step step, ElementInstanceId id, ConditionWait wait)
    {
        if (Holds(step, wait))
        {
            step.Append(new ProcessEvent.ConditionChanged(id, Held: true));
        }
    }

    private static bool Holds(Step step, ConditionWait wait)
    {
        if (((EventDefinition.Conditional)step.Definition.Nodes[wait.Element].EventOf(wait.Of)!).Condition is not { } condition)
        {
            return false;
        }

        var result = step.Definition.Expression(condition.Text).Evaluate(Variables.Visible(step.State, wait.Scope), step.LocalNow);
        return result.Value is FeelValue.Boolean { Value: true };
    }
}
