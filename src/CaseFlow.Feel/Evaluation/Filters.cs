using System.Collections.Immutable;
using CaseFlow.Feel.Syntax;

namespace CaseFlow.Feel.Evaluation;

/// <summary>Brackets after a value: an index from 1, or from −1 backwards, or a condition on each item (DMN 1.5 §10.3.2.5, table 66).</summary>
internal static class Filters
{
    internal static FeelValue Apply(Node.Filter filter, Scope? scope, FeelEvaluation run)
    {
        var source = Evaluator.Evaluate(filter.Source, scope, run);
        var items = source switch
        {
            FeelValue.List list => list.Items,
            FeelValue.Null => ImmutableArray<FeelValue>.Empty,
            _ => [source],
        };
        if (filter.Condition is Node.Literal { Value: FeelValue.Number index })
        {
            return At(items, index.Value, filter.Position, run);
        }

        var kept = ImmutableArray.CreateBuilder<FeelValue>();
        foreach (var item in items)
        {
            var condition = Evaluator.Evaluate(filter.Condition, new Scope(scope, "item", item, IsItem: true), run);
            if (run.Stopped)
            {
                return FeelValue.Missing;
            }

            if (condition is FeelValue.Number number)
            {
                return At(items, number.Value, filter.Position, run);
            }

            if (Logic.IsTrue(Logic.Truth(condition, filter.Condition.Position, run)))
            {
                kept.Add(item);
            }
        }

        return items.IsEmpty && run.Quietly(() => Evaluator.Evaluate(filter.Condition, scope, run)) is FeelValue.Number absent
            ? At(items, absent.Value, filter.Position, run)
            : run.List(filter.Position, kept.ToImmutable());
    }

    private static FeelValue At(ImmutableArray<FeelValue> items, FeelNumber index, int position, FeelEvaluation run)
    {
        if (!index.TryToInt64(out var place) || place == 0 || place > items.Length || place < -items.Length)
        {
            return run.Fail(FeelCodes.OutOfRange, position, $"1..{items.Length}", index.ToString());
        }

        return items[(int)(place > 0 ? place - 1 : items.Length + place)];
    }
}
