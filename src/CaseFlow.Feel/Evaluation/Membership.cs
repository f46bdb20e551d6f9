using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>The operator in, and unary tests (DMN 1.5 §10.3.2.5, table 52; §7.3.12).</summary>
internal static class Membership
{
    internal static FeelValue Test(Node.In membership, Scope? scope, Run run)
    {
        var value = Evaluator.Evaluate(membership.Value, scope, run);
        var result = FeelValue.False;
        foreach (var test in membership.Tests)
        {
            result = Logic.Or(result, Passes(value, test, membership.Position, scope, run));
            if (Logic.IsTrue(result))
            {
                break;
            }
        }

        return result;
    }

    /// <summary>True when an item equals the value.</summary>
    internal static bool Contains(FeelValue.List list, FeelValue value, int position, Run run)
    {
        foreach (var item in list.Items)
        {
            if (Comparison.AreEqual(item, value, position, run) == true)
            {
                return true;
            }
        }

        return false;
    }

    private static FeelValue Passes(FeelValue value, UnaryTest test, int position, Scope? scope, Run run)
    {
        switch (test)
        {
            case UnaryTest.Comparison comparison:
                return Comparison.Compare(comparison.Operator, value, Evaluator.Evaluate(comparison.Operand, scope, run), position, run);
            case UnaryTest.Range range:
                var low = Evaluator.Evaluate(range.Low, scope, run);
                var high = Evaluator.Evaluate(range.High, scope, run);
                return Logic.And(
                    Comparison.Compare(range.LowIncluded ? Operator.GreaterOrEqual : Operator.Greater, value, low, position, run),
                    Comparison.Compare(range.HighIncluded ? Operator.LessOrEqual : Operator.Less, value, high, position, run));
            default:
                var match = (UnaryTest.Match)test;
                var found = Evaluator.Evaluate(match.Operand, new Scope(scope, "?", value), run);
                return match.IsCondition ? Logic.Truth(found, match.Operand.Position, run)
                    : found is FeelValue.List list ? FeelValue.Of(Contains(list, value, position, run) || Comparison.AreEqual(found, value, position, run) == true)
                    : Comparison.Compare(Operator.Equal, value, found, position, run);
        }
    }
}
