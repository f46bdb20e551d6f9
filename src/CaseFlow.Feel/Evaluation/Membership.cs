using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>The operator in, and unary tests (DMN 1.5 §10.3.2.5, table 52; §7.3.12).</summary>
internal static class Membership
{
    internal static FeelValue Test(Node.In membership, Scope? scope, FeelEvaluation run)
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

    /// <summary>
    /// Whether the value of a decision table's input passes its tests. A missing value passes no comparison, which is no failure; a condition
    /// that does not read the value counts as it comes out, unless the value is a boolean itself. A constant is no condition.
    /// </summary>
    internal static FeelValue Test(FeelValue value, ImmutableArray<UnaryTest> tests, bool negated, FeelEvaluation run)
    {
        if (tests.IsEmpty)
        {
            return FeelValue.True;
        }

        var result = FeelValue.False;
        foreach (var test in tests)
        {
            result = Logic.Or(result, value is FeelValue.Null && Orders(test) ? FeelValue.Missing : PassesOrHolds(value, test, run));
            if (Logic.IsTrue(result))
            {
                break;
            }
        }

        return negated ? Logic.Not(result) : result;
    }

    private static bool Orders(UnaryTest test) => test is UnaryTest.Comparison { Operator: not (Operator.Equal or Operator.NotEqual) }
        or UnaryTest.Match { Operand: Node.RangeOf or Node.Literal { Value: FeelValue.Range } };

    private static FeelValue PassesOrHolds(FeelValue value, UnaryTest test, FeelEvaluation run)
    {
        if (test is not UnaryTest.Match { IsCondition: false, Operand: not Node.Literal } match || value is FeelValue.Boolean)
        {
            return Passes(value, test, 0, null, run);
        }

        var found = Evaluator.Evaluate(match.Operand, null, run);
        return found as FeelValue.Boolean ?? Equals(value, found, match.Operand.Position, run);
    }

    private static FeelValue Equals(FeelValue value, FeelValue found, int position, FeelEvaluation run) =>
        found switch
        {
            FeelValue.List list => FeelValue.Of(Contains(list, value, position, run) || Comparison.AreEqual(found, value, position, run) == true),
            FeelValue.Range range when value is not FeelValue.Range => Ranges.Includes(range, value, position, run),
            _ => Comparison.Compare(Operator.Equal, value, found, position, run),
        };

    /// <summary>True when an item equals the value or is a range that the value lies in.</summary>
    internal static bool Contains(FeelValue.List list, FeelValue value, int position, FeelEvaluation run)
    {
        foreach (var item in list.Items)
        {
            if (Comparison.AreEqual(item, value, position, run) == true
                || (item is FeelValue.Range range && Ranges.CanTell(range, value) && Logic.IsTrue(Ranges.Includes(range, value, position, run))))
            {
                return true;
            }
        }

        return false;
    }

    private static FeelValue Passes(FeelValue value, UnaryTest test, int position, Scope? scope, FeelEvaluation run)
    {
        switch (test)
        {
            case UnaryTest.Comparison comparison:
                return Comparison.Compare(comparison.Operator, value, Evaluator.Evaluate(comparison.Operand, scope, run), position, run);
            default:
                var match = (UnaryTest.Match)test;
                var found = Evaluator.Evaluate(match.Operand, match.IsCondition ? new Scope(scope, "?", value) : scope, run);
                return match.IsCondition && found is FeelValue.Boolean or FeelValue.Null
                    ? Logic.Truth(found, match.Operand.Position, run)
                    : Equals(value, found, position, run);
        }
    }
}
