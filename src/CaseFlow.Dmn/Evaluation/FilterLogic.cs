using System.Collections.Immutable;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>A boxed filter (DMN 1.5 §10.2.1.9): the items of which the condition is true. A condition that is neither boolean nor null makes the whole null.</summary>
internal sealed class FilterLogic(Logic source, Logic match) : Logic
{
    private const string Item = "item";

    protected override FeelValue Compute(IReadOnlyDictionary<string, FeelValue> names, Frame frame)
    {
        if (Items.Of(source.Evaluate(names, frame)) is not { } items)
        {
            return FeelValue.Missing;
        }

        var kept = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            var own = new Names(names, Item, item);
            var matches = match.Evaluate(item is FeelValue.Context { Entries: var entries } ? new Names(own, entries) : own, frame);
            switch (matches)
            {
                case FeelValue.Boolean { Value: true }:
                    kept.Add(item);
                    break;
                case FeelValue.Boolean or FeelValue.Null:
                    break;
                default:
                    frame.Fail(
                        DmnCodes.TypeMismatch, match.Place,
                        $"Expected a value of type boolean {match.Place} of '{match.Place.Owner}', but it is {DecisionRun.Show(matches)}.", ("type", "boolean"));
                    return FeelValue.Missing;
            }

            if (!frame.GoesOn())
            {
                return FeelValue.Missing;
            }
        }

        return new FeelValue.List(kept.ToImmutable());
    }
}
