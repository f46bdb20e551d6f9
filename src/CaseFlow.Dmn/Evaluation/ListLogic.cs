using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed list (DMN 1.5 §10.2.1.5).</summary>
internal sealed class ListLogic(ImmutableArray<Logic> items) : Logic
{
    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        var values = ImmutableArray.CreateBuilder<FeelValue>(items.Length);
        foreach (var item in items)
        {
            values.Add(item.Evaluate(names, frame));
        }

        return new FeelValue.List(values.MoveToImmutable());
    }
}
