using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>One evaluation as a whole: its moment and limits, what was decided, and what went wrong.</summary>
internal sealed class DecisionRun(DateTimeOffset now)
{
    private const int MostProblems = 20;
    private const int MostCalls = 100;
    private const int DeepestCall = 5;
    internal const int LongestShown = 1_000;
    private readonly FeelBudget budget = new(DecisionModel.MostSteps);
    private readonly ImmutableArray<DecisionEvidence>.Builder evidence = ImmutableArray.CreateBuilder<DecisionEvidence>();
    private readonly Dictionary<CompiledElement, FeelValue.Function> functions = [];
    private ImmutableArray<DecisionProblem> problems = [];
    private ImmutableArray<DecisionCall>.Builder? calls;
    private int depth;
    private bool isLimitTold;

    /// <summary>Whether evidence of a further call would be kept.</summary>
    internal bool KeepsCalls => depth <= DeepestCall && (calls?.Count ?? 0) < MostCalls;

    /// <summary>The outcome of something that is evaluated as a whole.</summary>
    internal DecisionResult Result(string owner, Func<FeelValue> evaluate)
    {
        var value = Allowance.With(budget, evaluate);
        TellLimit(owner);
        return new DecisionResult(value, problems, evidence.ToImmutable());
    }

    /// <summary>A value as FEEL text, cut where it is long.</summary>
    internal static string Show(FeelValue value) => FeelText.Cut(value, LongestShown);

    internal FeelEvaluation Begin() => new(now, budget);

    /// <summary>Counts steps; false once there were too many.</summary>
    internal bool Spend(int steps) => budget.Spend(steps);

    /// <summary>The function that an element is. It is the same at each asking, so that functions can call each other.</summary>
    internal FeelValue.Function FunctionOf(CompiledElement element)
    {
        if (!functions.TryGetValue(element, out var function))
        {
            functions[element] = function = new FeelValue.Function(element switch
            {
                CompiledFunction model => Functions.Of(model, this),
                CompiledService service => Functions.Of(service, this),
                _ => throw new InvalidOperationException($"Expected '{element.Id}' to be a function, but '{element.GetType().Name}' is none."),
            });
        }

        return function;
    }

    /// <summary>Makes a problem of what went wrong in an expression.</summary>
    internal void Take(FeelEvaluation done, string text, Place place)
    {
        var found = done.Diagnostics;
        if (found.IsEmpty)
        {
            return;
        }

        var first = found[0];
        if (!TellLimit(place.Owner))
        {
            Fail(DecisionProblem.Of(
                DmnCodes.ExpressionFailed, place.Owner, place.Rule is { } rule ? [rule] : [],
                $"Expected to evaluate '{text}' {place} of '{place.Owner}', but: {first.Message} ({first.Code} at {first.Position})",
                [.. place.Arguments, ("expression", text), ("reason", first.Code)]));
        }
    }

    /// <summary>Makes a problem of too many steps, once; false when there were not too many.</summary>
    internal bool TellLimit(string owner)
    {
        if (budget.IsSpent && !isLimitTold)
        {
            isLimitTold = true;
            Fail(DecisionProblem.Of(
                DmnCodes.LimitSteps, owner, [],
                $"Expected to make decision '{owner}' in {budget.Steps} steps, but it takes more.", ("limit", $"{budget.Steps}")));
        }

        return budget.IsSpent;
    }

    internal void Fail(DecisionProblem problem)
    {
        if (problems.Length < MostProblems)
        {
            problems = problems.Add(problem);
        }
    }

    /// <summary>Goes into something whose calls are told one level below.</summary>
    internal void Enter() => depth++;

    internal void Leave() => depth--;

    internal void Note(string name, IEnumerable<DecisionInput> arguments, FeelValue result, TableHits? hits = null)
    {
        if (KeepsCalls)
        {
            (calls ??= ImmutableArray.CreateBuilder<DecisionCall>()).Add(
                new DecisionCall(name, depth, [.. arguments], hits?.Rules ?? [], hits?.Annotations ?? [], Show(result)));
        }
    }

    /// <summary>Notes that a decision was made, with the calls since the one before.</summary>
    internal void Made(DecisionEvidence made)
    {
        evidence.Add(calls is { Count: > 0 } ? made with { Calls = calls.ToImmutable() } : made);
        calls?.Clear();
    }
}
