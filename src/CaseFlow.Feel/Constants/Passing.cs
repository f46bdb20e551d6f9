using System.Collections.Immutable;
using CaseFlow.Feel.Evaluation;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Constants;

/// <summary>
/// Finds which values pass tests that only compare with constants, by trying each constant and one value between each two of them that follow each
/// other. So the answer is that of the evaluation itself, however the tests are written.
/// </summary>
internal sealed class Passing(ImmutableArray<UnaryTest> tests, bool negated, FeelBudget? budget)
{
    private const int MostConstants = 1_000;
    private readonly List<FeelInterval> intervals = [];
    private FeelInterval? last;

    /// <summary>The values that pass; null where the tests do something else or take too long.</summary>
    internal FeelValueSet? Find()
    {
        if (ConstantFinder.Find(tests, new FeelEvaluation(default, budget)) is not { Count: <= MostConstants } found || Ordered(found) is not { } constants)
        {
            return null;
        }

        var namesNull = found.Exists(constant => constant is FeelValue.Null);
        if (constants.Count == 0)
        {
            Add(Passes(FeelValue.Of(0)), null, false, null, false);
        }

        for (var at = 0; at < constants.Count; at++)
        {
            Try(at == 0 ? null : constants[at - 1], constants[at]);
            Add(Passes(constants[at]), constants[at], true, constants[at], true);
        }

        if (constants.Count > 0)
        {
            Try(constants[^1], null);
        }

        Close();
        return budget is { IsSpent: true } ? null : new(constants.FirstOrDefault(), [.. intervals], Passes(FeelValue.Missing), namesNull);
    }

    private static List<FeelValue>? Ordered(List<FeelValue> found)
    {
        var constants = found.FindAll(constant => constant is not FeelValue.Null);
        if (constants.Exists(constant => FeelOrder.Compare(constants[0], constant) is null || FeelOrder.Compare(constant, constant) is null))
        {
            return null;
        }

        if (constants is [FeelValue.Boolean, ..])
        {
            return [FeelValue.False, FeelValue.True];
        }

        constants.Sort((one, other) => FeelOrder.Compare(one, other)!.Value);
        var distinct = new List<FeelValue>(constants.Count);
        foreach (var constant in constants)
        {
            if (distinct.Count == 0 || FeelOrder.Compare(distinct[^1], constant) != 0)
            {
                distinct.Add(constant);
            }
        }

        return distinct;
    }

    private void Try(FeelValue? low, FeelValue? high)
    {
        if (FeelOrder.Between(low, high) is { } between)
        {
            Add(Passes(between), low, false, high, false);
        }
    }

    private bool Passes(FeelValue value)
    {
        var run = new FeelEvaluation(default, budget);
        return run.Step(0) && Membership.Test(value, tests, negated, run) is FeelValue.Boolean { Value: true } && !run.Stopped;
    }

    /// <summary>Adds an interval that follows the one before, or, where it does not pass, ends that one.</summary>
    private void Add(bool passes, FeelValue? low, bool lowIncluded, FeelValue? high, bool highIncluded)
    {
        if (!passes)
        {
            Close();
        }
        else
        {
            last = last is null ? new(low, lowIncluded, high, highIncluded) : last with { High = high, HighIncluded = highIncluded };
        }
    }

    private void Close()
    {
        if (last is not null)
        {
            intervals.Add(last);
            last = null;
        }
    }
}
