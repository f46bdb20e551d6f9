using System.Collections.Immutable;
using CaseFlow.Feel.Functions;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Calls of functions that are values, and function definitions (DMN 1.5 §10.3.2.13).</summary>
internal static class Invocations
{
    internal static FeelValue Define(Node.FunctionOf definition, string? name, Scope? scope, FeelEvaluation run) => definition.IsExternal
        ? run.Fail(FeelCodes.Unsupported, definition.Position, "function body", "external")
        : new FeelValue.Function(new UserFunction(definition, scope, run.Variables, name));

    internal static FeelValue Invoke(Node.Invocation invocation, Scope? scope, FeelEvaluation run)
    {
        if (Callee(invocation, scope, run) is not { } function)
        {
            return FeelValue.Missing;
        }

        var values = ImmutableArray.CreateBuilder<FeelValue>(invocation.Arguments.Length);
        foreach (var argument in invocation.Arguments)
        {
            values.Add(Evaluator.Evaluate(argument, scope, run));
        }

        if (invocation.Names.IsEmpty)
        {
            return function.Invoke(values.MoveToImmutable(), invocation.Position, run);
        }

        var named = new Dictionary<string, FeelValue>(StringComparer.Ordinal);
        for (var i = 0; i < values.Count; i++)
        {
            named[invocation.Names[i]] = values[i];
        }

        return function.InvokeNamed(named, invocation.Position, run);
    }

    private static FeelFunction? Callee(Node.Invocation invocation, Scope? scope, FeelEvaluation run)
    {
        if (invocation.Callee is not Node.Variable variable)
        {
            return FunctionOf(Evaluator.Evaluate(invocation.Callee, scope, run), invocation.Position, run);
        }

        var value = Evaluator.Find(variable.Name, scope, run);
        if (value is FeelValue.Function { Value: var function })
        {
            return function;
        }

        if (value is null)
        {
            run.Fail(FeelCodes.UnknownFunction, invocation.Position, "function", variable.Name);
            return null;
        }

        // A variable that is called like a built-in function does not hide it.
        return invocation.Otherwise ?? FunctionOf(value, invocation.Position, run);
    }

    private static FeelFunction? FunctionOf(FeelValue callee, int position, FeelEvaluation run)
    {
        if (callee is FeelValue.Function { Value: var function })
        {
            return function;
        }

        run.WrongType(position, "function", callee);
        return null;
    }
}
