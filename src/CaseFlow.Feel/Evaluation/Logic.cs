using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Three-valued and/or (DMN 1.5 §10.3.2.5, tables 50 and 51). What the left side decides alone leaves the right side unread.</summary>
internal static class Logic
{
    internal static FeelValue Combine(Node.Binary binary, FeelValue left, Scope? scope, FeelEvaluation run)
    {
        left = Truth(left, binary.Left.Position, run);
        var decisive = binary.Operator == Operator.Or;
        if (left is FeelValue.Boolean known && known.Value == decisive)
        {
            return left;
        }

        var right = Truth(Evaluator.Evaluate(binary.Right, scope, run), binary.Right.Position, run);
        return decisive ? Or(left, right) : And(left, right);
    }

    internal static FeelValue And(FeelValue left, FeelValue right) =>
        IsFalse(left) || IsFalse(right) ? FeelValue.False : IsTrue(left) && IsTrue(right) ? FeelValue.True : FeelValue.Missing;

    internal static FeelValue Or(FeelValue left, FeelValue right) =>
        IsTrue(left) || IsTrue(right) ? FeelValue.True : IsFalse(left) && IsFalse(right) ? FeelValue.False : FeelValue.Missing;

    internal static FeelValue Not(FeelValue value) => value is FeelValue.Boolean boolean ? FeelValue.Of(!boolean.Value) : FeelValue.Missing;

    internal static bool IsTrue(FeelValue value) => value is FeelValue.Boolean { Value: true };

    internal static bool IsFalse(FeelValue value) => value is FeelValue.Boolean { Value: false };

    /// <summary>The value when it is a boolean or null; null with a finding otherwise.</summary>
    internal static FeelValue Truth(FeelValue value, int position, FeelEvaluation run) =>
        value is FeelValue.Boolean or FeelValue.Null ? value : run.WrongType(position, "boolean", value);
}
