using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed conditional (DMN 1.5 §10.2.1.8): anything but true chooses the other branch.</summary>
internal sealed class ConditionalLogic(Logic condition, Logic then, Logic otherwise) : Logic
{
    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame) =>
        (condition.Evaluate(names, frame) is FeelValue.Boolean { Value: true } ? then : otherwise).Evaluate(names, frame);
}
