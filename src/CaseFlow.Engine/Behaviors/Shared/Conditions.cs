using System.Collections.Immutable;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Conditions on flows: true or not (null counts as not), with the values that decided.</summary>
internal static class Conditions
{
    /// <summary>What came of a condition, or null when an incident was raised.</summary>
    internal static ConditionTried? Try(
        Step step,
        ElementVisit visit,
        Flow flow,
        FeelExpression condition,
        ImmutableSortedDictionary<string, FeelValue> variables)
    {
        variables = Expressions.WithDeclared(step, condition, variables) ?? variables;
        switch (Expressions.Evaluate(step, visit, condition, variables, RetryStage.Complete))
        {
            case null:
                return null;
            case FeelValue.Boolean value:
                return new(flow.Id, condition.Text, condition.Explain(variables), value.Value);
            case FeelValue.Null:
                return new(flow.Id, condition.Text, condition.Explain(variables), Held: false);
            default:
                Expressions.Fail(step, visit, condition, "the condition gave neither true nor false.", RetryStage.Complete);
                return null;
        }
    }
}
