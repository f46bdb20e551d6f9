using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>One evaluation: the values known so far, what was decided, and the first thing that went wrong.</summary>
internal sealed class DecisionRun
{
    private readonly Dictionary<string, FeelValue> variables;
    private readonly ImmutableArray<DecisionEvidence>.Builder evidence = ImmutableArray.CreateBuilder<DecisionEvidence>();
    private readonly DateTimeOffset now;
    private readonly FeelBudget budget;
    private DecisionProblem? problem;
    private FeelValue last = FeelValue.Missing;

    internal DecisionRun(IReadOnlyDictionary<string, FeelValue> variables, DateTimeOffset now, FeelBudget budget)
    {
        this.variables = new Dictionary<string, FeelValue>(variables, StringComparer.Ordinal);
        this.now = now;
        this.budget = budget;
    }

    internal IReadOnlyDictionary<string, FeelValue> Variables => variables;

    internal DecisionResult Result() => new(problem is null ? last : FeelValue.Missing, problem, evidence.ToImmutable());

    /// <summary>Makes one decision, whose requirements were made before; false when something went wrong.</summary>
    internal bool Make(CompiledDecision decision)
    {
        var (value, inputs, rules) = decision.Logic switch
        {
            CompiledLogic.Table table => TableEvaluation.Run(this, decision, table),
            CompiledLogic.Literal literal => (
                Evaluate(decision, literal.Expression, new Place(null, null)),
                [.. literal.Expression.Explain(variables).Select(read => new DecisionInput(read.Key, read.Value))],
                []),
            _ => throw new InvalidOperationException($"Expected to make '{decision.Id}', but '{decision.Logic.GetType().Name}' has no meaning."),
        };
        if (problem is null)
        {
            Check(decision, value, decision.Type, null, new Place(null, null), DmnCodes.OutputNotAllowed);
        }

        last = value;
        variables[decision.Variable] = value;
        var shown = FeelText.Show(problem is null ? value : FeelValue.Missing);
        evidence.Add(new(decision.Id, decision.Name, inputs, rules, decision.Logic is CompiledLogic.Table, shown));
        return problem is null;
    }

    /// <summary>The value, or null when something went wrong, which is then the problem.</summary>
    internal FeelValue Evaluate(CompiledDecision decision, FeelExpression expression, Place place) =>
        Take(decision, expression.Text, place, expression.Evaluate(variables, now, budget));

    /// <summary>Whether a value passes tests; false too when something went wrong, which is then the problem.</summary>
    internal bool Passes(CompiledDecision decision, FeelValue value, FeelUnaryTests tests, Place place) =>
        tests.IsAny || Take(decision, tests.Text, place, tests.Evaluate(value, variables, now, budget)) is FeelValue.Boolean { Value: true };

    /// <summary>Checks a value's type and whether it is allowed; null is both.</summary>
    internal bool Check(CompiledDecision decision, FeelValue value, Compiling.ValueType type, FeelUnaryTests? allowed, Place place, string notAllowed)
    {
        if (value is FeelValue.Null)
        {
            return problem is null;
        }

        if (!type.Fits(value))
        {
            Fail(DmnCodes.TypeMismatch, decision, place, $"Expected a value of type {type.Name} {place} of '{decision.Id}', but it is {FeelText.Show(value)}.", ("type", type.Name));
            return false;
        }

        foreach (var tests in allowed is null ? type.Allowed : type.Allowed.Add(allowed))
        {
            if (!Passes(decision, value, tests, place))
            {
                Fail(notAllowed, decision, place, $"Expected the value {place} of '{decision.Id}' to be one of {tests.Text}, but it is {FeelText.Show(value)}.", ("allowed", tests.Text));
                return false;
            }
        }

        return problem is null;
    }

    internal void Fail(string code, CompiledDecision decision, Place place, string message, params (string Name, string Value)[] arguments) =>
        Fail(DecisionProblem.Of(code, decision.Id, place.Rule is { } rule ? [rule] : [], message, [.. place.Arguments, .. arguments]));

    internal void Fail(DecisionProblem found) => problem ??= found;

    internal bool Failed => problem is not null;

    private FeelValue Take(CompiledDecision decision, string text, Place place, FeelResult result)
    {
        if (result.Diagnostics.IsEmpty)
        {
            return result.Value;
        }

        var first = result.Diagnostics[0];
        if (budget.IsSpent)
        {
            Fail(DmnCodes.LimitSteps, decision, place, $"Expected to make decision '{decision.Id}' in {budget.Steps} steps, but it takes more.", ("limit", $"{budget.Steps}"));
        }
        else
        {
            Fail(
                DmnCodes.ExpressionFailed, decision, place,
                $"Expected to evaluate '{text}' {place} of '{decision.Id}', but: {first.Message} ({first.Code} at {first.Position})",
                ("expression", text), ("reason", first.Code));
        }

        return FeelValue.Missing;
    }
}
