using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed for (DMN 1.5 §10.2.1.10): a value for each item; <c>partial</c> is the list of the values before.</summary>
internal sealed class ForLogic(string variable, Logic source, Logic result, bool readsPartial) : Logic
{
    internal const string Partial = "partial";

    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        if (Items.Of(source.Evaluate(names, frame)) is not { } items)
        {
            return FeelValue.Missing;
        }

        var values = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            var own = new Names(names, variable, item);
            values.Add(result.Evaluate(readsPartial ? new Names(own, Partial, new FeelValue.List(values.ToImmutable())) : own, frame));
            if (!frame.GoesOn(readsPartial ? values.Count : 0))
            {
                return FeelValue.Missing;
            }
        }

        return new FeelValue.List(values.ToImmutable());
    }
}
