using System.Collections.Immutable;
using CaseFlow.Dmn.Compiling;
using CaseFlow.Dmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Dmn.Evaluation;

/// <summary>What the hit policy makes of the rules that match (DMN 1.5 §8.2.8 to §8.2.11).</summary>
internal sealed class TableOutcome(HitPolicy policy, Aggregation? aggregation, ImmutableArray<CompiledOutput> outputs)
{
    internal HitPolicy Policy => policy;

    internal FeelValue Of(List<CompiledRule> hits, IReadOnlyDictionary<string, FeelValue> names, Frame frame, Place place) => hits.Count == 0
        ? WithoutHit(names, frame, place)
        : policy switch
        {
            HitPolicy.Unique when hits.Count > 1 => Overlapping(hits, frame, place),
            HitPolicy.Unique or HitPolicy.First => Whole(Results(hits[0], names, frame, place)),
            HitPolicy.Any => Agreed(hits, All(hits, names, frame, place), frame, place),
            HitPolicy.Priority => Whole(InOrder(All(hits, names, frame, place))[0]),
            HitPolicy.OutputOrder => ListOf(InOrder(All(hits, names, frame, place))),
            HitPolicy.Collect when aggregation is { } function => Aggregates.Of(function, All(hits, names, frame, place), outputs, frame, place),
            _ => ListOf(All(hits, names, frame, place)),
        };

    private FeelValue WithoutHit(IReadOnlyDictionary<string, FeelValue> names, Frame frame, Place place)
    {
        if (outputs.Any(output => output.Default is not null))
        {
            var results = new FeelValue[outputs.Length];
            for (var at = 0; at < results.Length; at++)
            {
                results[at] = Checked(outputs[at].Default, outputs[at], FeelType.Any, names, frame, place with { Column = outputs[at].Name });
            }

            return Whole(results);
        }

        switch (policy)
        {
            case HitPolicy.RuleOrder or HitPolicy.OutputOrder:
            case HitPolicy.Collect when aggregation is null:
                return new FeelValue.List([]);
            case HitPolicy.Collect when aggregation == Aggregation.Count:
                return FeelValue.Of(0);
            default:
                frame.Fail(DmnCodes.NoRule, place, $"Expected a rule of '{place.Owner}' to match, but none does and no output has a default. Add a rule or a default.");
                return FeelValue.Missing;
        }
    }

    private static FeelValue Overlapping(List<CompiledRule> hits, Frame frame, Place place)
    {
        var numbers = hits.Select(rule => rule.Number).ToImmutableArray();
        var rules = string.Join(", ", numbers);
        frame.Run.Fail(DecisionProblem.Of(
            DmnCodes.Overlap, place.Owner, numbers,
            $"Expected at most one rule of '{place.Owner}' to match, but rules {rules} do. Make them exclude each other, or choose the hit policy FIRST.",
            ("rules", rules)));
        return FeelValue.Missing;
    }

    private FeelValue Agreed(List<CompiledRule> hits, FeelValue[][] all, Frame frame, Place place)
    {
        for (var at = 1; at < all.Length; at++)
        {
            if (!all[at].AsSpan().SequenceEqual(all[0]))
            {
                var rules = $"{hits[0].Number}, {hits[at].Number}";
                frame.Run.Fail(DecisionProblem.Of(
                    DmnCodes.Disagreement, place.Owner, [hits[0].Number, hits[at].Number],
                    $"Expected the rules of '{place.Owner}' that match to give the same result, but rules {rules} do not. Give them the same results, or choose another hit policy.",
                    ("rules", rules)));
                return FeelValue.Missing;
            }
        }

        return Whole(all[0]);
    }

    private FeelValue[][] All(List<CompiledRule> hits, IReadOnlyDictionary<string, FeelValue> names, Frame frame, Place place)
    {
        var all = new FeelValue[hits.Count][];
        for (var at = 0; at < all.Length; at++)
        {
            all[at] = Results(hits[at], names, frame, place);
        }

        return all;
    }

    private FeelValue[] Results(CompiledRule rule, IReadOnlyDictionary<string, FeelValue> names, Frame frame, Place place)
    {
        var results = new FeelValue[outputs.Length];
        for (var at = 0; at < results.Length; at++)
        {
            results[at] = Checked(rule.Results[at], outputs[at], rule.Types[at], names, frame, place with { Rule = rule.Number, Column = outputs[at].Name });
        }

        return results;
    }

    private static FeelValue Checked(
        FeelExpression? expression, CompiledOutput output, FeelType type, IReadOnlyDictionary<string, FeelValue> names, Frame frame, Place place)
    {
        var value = expression is null ? FeelValue.Missing : frame.Evaluate(expression, names, place);
        value = frame.Convert(type, value, place, DmnCodes.OutputNotAllowed);
        value = frame.Convert(output.Type, value, place, DmnCodes.OutputNotAllowed);
        return frame.Allowed(output.Allowed, value, names, place, DmnCodes.OutputNotAllowed);
    }

    /// <summary>The results in the order of the priorities of their values, the first column first; those of equal rank in the order of the rules.</summary>
    private FeelValue[][] InOrder(FeelValue[][] all) => [.. all.Order(Comparer<FeelValue[]>.Create((one, other) =>
    {
        for (var at = 0; at < outputs.Length; at++)
        {
            var order = Rank(outputs[at].Priorities, one[at]).CompareTo(Rank(outputs[at].Priorities, other[at]));
            if (order != 0)
            {
                return order;
            }
        }

        return 0;
    }))];

    private static int Rank(ImmutableArray<FeelValue> priorities, FeelValue value) =>
        priorities.IndexOf(value) is var rank && rank >= 0 ? rank : priorities.Length;

    private FeelValue.List ListOf(FeelValue[][] all) => new([.. all.Select(Whole)]);

    private FeelValue Whole(FeelValue[] results)
    {
        if (results.Length == 1)
        {
            return results[0];
        }

        var entries = ImmutableSortedDictionary.CreateBuilder<string, FeelValue>(StringComparer.Ordinal);
        for (var at = 0; at < results.Length; at++)
        {
            entries[outputs[at].Name] = results[at];
        }

        return new FeelValue.Context(entries.ToImmutable());
    }
}
