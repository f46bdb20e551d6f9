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
        var result = expression.Evaluate(variables, step.LocalNow);
        if (!result.Diagnostics.IsEmpty && WithDeclared(step, expression, variables) is { } complete)
        {
            result = expression.Evaluate(complete, step.LocalNow);
        }

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

    /// <summary>The variables with null for every declared name of the expression that has no value yet; null when there is no such name.</summary>
    internal static ImmutableSortedDictionary<string, FeelValue>? WithDeclared(
        Step step, FeelExpression expression, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        if (step.Definition.DeclaredNames.IsEmpty)
        {
            return null;
        }

        var complete = variables;
        foreach (var name in expression.Inputs)
        {
            if (!complete.ContainsKey(name) && step.Definition.DeclaredNames.Contains(name))
            {
                complete = complete.Add(name, FeelValue.Missing);
            }
        }

        return ReferenceEquals(complete, variables) ? null : complete;
    }

    internal static void Fail(Step step, ElementVisit visit, FeelExpression expression, string why, RetryStage stage, string code = EngineCodes.ExpressionFailed) =>
        Incidents.Raise(
            step,
            visit,
            code,
            $"Expected to evaluate '{expression.Text}' on '{visit.Element}', but: {why}",
            stage);
}
