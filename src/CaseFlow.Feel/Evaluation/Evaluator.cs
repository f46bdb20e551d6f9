using System.Collections.Immutable;
using CaseFlow.Feel.Functions;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>What each construct means (DMN 1.5 §10.3.2).</summary>
internal static class Evaluator
{
    internal static FeelValue Evaluate(Node node, Scope? scope, FeelEvaluation run)
    {
        if (!run.Step(node.Position))
        {
            return FeelValue.Missing;
        }

        switch (node)
        {
            case Node.Literal literal:
                return literal.Value;
            case Node.Variable variable:
                return Variable(variable, scope, run);
        }

        if (!run.Descend(node.Position))
        {
            return FeelValue.Missing;
        }

        var value = Compute(node, scope, run);
        run.Ascend();
        return value;
    }

    private static FeelValue Compute(Node node, Scope? scope, FeelEvaluation run) => node switch
    {
        Node.Binary binary => Binary(binary, scope, run),
        Node.Path path => Properties.Get(Evaluate(path.Source, scope, run), path.Name, path.Position, run),
        Node.Conditional conditional => Conditional(conditional, scope, run),
        Node.Call call => Call(call, scope, run),
        Node.In membership => Membership.Test(membership, scope, run),
        Node.Between between => Between(between, scope, run),
        Node.Negation negation => Arithmetic.Negate(Evaluate(negation.Operand, scope, run), negation.Position, run),
        Node.ListOf list => List(list, scope, run),
        Node.ContextOf context => Context(context, scope, run),
        Node.Filter filter => Filters.Apply(filter, scope, run),
        Node.For loop => Iterations.For(loop, scope, run),
        Node.Quantified quantified => Iterations.Quantified(quantified, scope, run),
        Node.InstanceOf instance => InstanceOf(Evaluate(instance.Value, scope, run), instance.Type),
        Node.RangeOf range => Ranges.Make(range, scope, run),
        Node.Invocation invocation => Invocations.Invoke(invocation, scope, run),
        Node.FunctionOf function => Invocations.Define(function, null, scope, run),
        Node.Refused refused => run.Fail(refused.Code, refused.Position, refused.Expected, refused.Found),
        Node.IsDefined defined => IsDefined(defined, scope, run),
        _ => throw new InvalidOperationException($"Expected to evaluate {node.GetType().Name}, but it has no meaning."),
    };

    /// <summary>The value of a name: bound inside, a variable, or a built-in function; null when there is none.</summary>
    internal static FeelValue? Find(string name, Scope? scope, FeelEvaluation run) =>
        Scope.Find(scope, name) is { } bound ? bound
        : run.Variables.TryGetValue(name, out var value) ? value
        : BuiltIns.Named(name)?.Value;

    private static FeelValue Variable(Node.Variable variable, Scope? scope, FeelEvaluation run) =>
        Find(variable.Name, scope, run) ?? run.Fail(FeelCodes.MissingVariable, variable.Position, "variable", variable.Name);

    private static FeelValue Binary(Node.Binary binary, Scope? scope, FeelEvaluation run)
    {
        var left = Evaluate(binary.Left, scope, run);
        switch (binary.Operator)
        {
            case Operator.And or Operator.Or:
                return Logic.Combine(binary, left, scope, run);
            case Operator.Equal or Operator.NotEqual or Operator.Less or Operator.LessOrEqual or Operator.Greater or Operator.GreaterOrEqual:
                return Comparison.Compare(binary.Operator, left, Evaluate(binary.Right, scope, run), binary.Position, run);
            default:
                return Arithmetic.Combine(binary.Operator, left, Evaluate(binary.Right, scope, run), binary.Position, run);
        }
    }

    private static FeelValue Conditional(Node.Conditional conditional, Scope? scope, FeelEvaluation run)
    {
        var condition = Evaluate(conditional.Condition, scope, run);
        if (condition is not (FeelValue.Boolean or FeelValue.Null))
        {
            run.WrongType(conditional.Condition.Position, "boolean", condition);
        }

        return Evaluate(condition is FeelValue.Boolean { Value: true } ? conditional.Then : conditional.Else, scope, run);
    }

    private static FeelValue Between(Node.Between between, Scope? scope, FeelEvaluation run)
    {
        var value = Evaluate(between.Value, scope, run);
        var low = Comparison.Compare(Operator.GreaterOrEqual, value, Evaluate(between.Low, scope, run), between.Position, run);
        var high = Comparison.Compare(Operator.LessOrEqual, value, Evaluate(between.High, scope, run), between.Position, run);
        return Logic.And(low, high);
    }

    private static FeelValue List(Node.ListOf list, Scope? scope, FeelEvaluation run) =>
        run.List(list.Position, [.. list.Items.Select(item => Evaluate(item, scope, run))]);

    private static FeelValue IsDefined(Node.IsDefined defined, Scope? scope, FeelEvaluation run) =>
        FeelValue.Of(run.Quietly(() => Evaluate(defined.Operand, scope, run)) is not FeelValue.Null);

    private static FeelValue Context(Node.ContextOf context, Scope? scope, FeelEvaluation run)
    {
        var entries = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        foreach (var entry in context.Entries)
        {
            var value = entry.Value is Node.FunctionOf function ? Invocations.Define(function, entry.Key, scope, run) : Evaluate(entry.Value, scope, run);
            entries[entry.Key] = value;
            scope = new(scope, entry.Key, value);
        }

        return run.Shallow(context.Position, new FeelValue.Context(entries.ToImmutable()));
    }

    private static FeelValue Call(Node.Call call, Scope? scope, FeelEvaluation run)
    {
        var values = new FeelValue?[call.Arguments.Length];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = call.Arguments[i] is { } argument ? Evaluate(argument, scope, run) : null;
        }

        return call.Function.Apply(values, call.Position, run);
    }

    private static FeelValue InstanceOf(FeelValue value, FeelType type) =>
        FeelValue.Of(type.Has(value) && (value is not FeelValue.Null || ReferenceEquals(type, FeelType.Null)));
}
