using System.Collections.Immutable;
using CaseFlow.Bpmn.Extensions;
using CaseFlow.Engine.State;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Evaluation of expressions at the command's moment; every diagnostic is an incident on the element.</summary>
internal static class Expressions
{
    /// <summary>The value, or null when an incident was raised.</summary>
    internal static FeelValue? Evaluate(
        Step step,
        ElementVisit visit,
        FeelExpression expression,
        ImmutableSortedDictionary<string, FeelValue> variables,
        RetryStage stage)
    {
        var result = expression.Evaluate(variables, step.Now.ToUtc());
        if (result.Diagnostics.IsEmpty)
        {
            return result.Value;
        }

        var first = result.Diagnostics[0];
        Fail(step, visit, expression, $"{first.Message} ({first.Code} at {first.Position})", stage);
        return null;
    }

    /// <summary>Evaluates mappings, or gives null when an incident was raised.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue>? Map(
        Step step,
        ElementVisit visit,
        ImmutableArray<Mapping> mappings,
        ImmutableSortedDictionary<string, FeelValue> variables,
        RetryStage stage)
    {
        var values = Variables.None;
        foreach (var mapping in mappings)
        {
            if (Evaluate(step, visit, step.Definition.Expression(mapping.Value), variables, stage) is not { } value)
            {
                return null;
            }

            values = values.SetItem(mapping.Name, value);
        }

        return values;
    }

    internal static void Fail(Step step, ElementVisit visit, FeelExpression expression, string why, RetryStage stage, string code = EngineCodes.ExpressionFailed) =>
        Incidents.Raise(
            step,
            visit,
            code,
            $"Expected to evaluate '{expression.Text}' on '{visit.Element}', but: {why}",
            stage);
}
