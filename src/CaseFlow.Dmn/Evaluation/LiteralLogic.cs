using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>An expression of FEEL.</summary>
internal sealed class LiteralLogic(FeelExpression expression) : Logic
{
    internal FeelExpression Expression => expression;

    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame) => frame.Evaluate(expression, names, Place);
}
