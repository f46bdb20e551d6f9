using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Reports rules that never decide because others always do: with FIRST those before, with PRIORITY those with results of a higher priority.</summary>
internal static class MaskCheck
{
    private const long MostStepsOfRule = 300_000;

    internal static void Run(Expression.Table table, TableSpace space, OverlapMatrix overlaps, TableReport report, Steps steps)
    {
        var ranks = table.HitPolicy == HitPolicy.Priority ? Ranks(table) : null;
        if (table.HitPolicy != HitPolicy.First && ranks is null)
        {
            return;
        }

        var open = new List<int>();
        foreach (var box in space.Boxes.Where(box => !box.IsEmpty))
        {
            if (steps.AreSpent)
            {
                open.Add(box.Rule);
                continue;
            }

            var stronger = space.Boxes
                .Where(other => other.IsKnown && overlaps.Has(box.Rule, other.Rule) && (ranks is null ? other.Rule < box.Rule : IsHigher(ranks[other.Rule], ranks[box.Rule])))
                .ToList();
            if (stronger.Count == 0)
            {
                continue;
            }

            var areDisjoint = overlaps.AreDisjoint([.. stronger.Select(other => other.Rule)]);
            var (uncovered, areAll) = Coverage.Uncovered(box.Sides, stronger, areDisjoint, 1, steps.Share(MostStepsOfRule));
            if (uncovered.Count > 0)
            {
                continue;
            }

            if (!areAll)
            {
                open.Add(box.Rule);
                continue;
            }

            Report(table.HitPolicy, space, box, stronger, report);
        }

        if (open.Count > 0)
        {
            report.Limit(DmnCodes.TableMasked, $"finding out whether rules {TableReport.List(open.Select(rule => rule + 1))} ever decide takes too many steps", "steps", $"{open.Count}");
        }
    }

    private static void Report(HitPolicy policy, TableSpace space, RuleBox box, List<RuleBox> stronger, TableReport report)
    {
        var enough = stronger.Find(other => Contains(other, box)) is { } one ? [one] : stronger;
        var by = TableReport.List(enough.Select(other => other.Rule + 1));
        report.Add(
            DmnSeverity.Warning, false, DmnCodes.TableMasked,
            policy == HitPolicy.First
                ? $"Expected rule {box.Rule + 1} of '{report.Owner}' to decide for some input, but the rules before it take them all ({by}). Move it up or remove it."
                : $"Expected rule {box.Rule + 1} of '{report.Owner}' to decide for some input, but rules with results of a higher priority take them all ({by}). Change its result or remove it.",
            new TableFinding(TableReport.Nothing) { Rules = [box.Rule + 1], Box = space.Write(box.Sides), Example = space.ExampleOf(box.Sides) },
            ("by", by), ("policy", policy.ToString().ToUpperInvariant()));
    }

    private static bool Contains(RuleBox outer, RuleBox inner) => outer.Sides.Zip(inner.Sides).All(pair => pair.First.Intersect(pair.Second).Equals(pair.Second));

    /// <summary>The places of each rule's results among the allowed values, by which rules are put in order; null for a rule where they are not known.</summary>
    private static ImmutableArray<int>?[] Ranks(Expression.Table table)
    {
        var orders = table.Outputs.Select(output => output.Values is { IsAny: false } values ? PriorityOrder.Of(values) : null).ToArray();
        return [.. table.Rules.Select(rule => RanksOf(rule, orders))];
    }

    private static ImmutableArray<int>? RanksOf(TableRule rule, PriorityOrder?[] orders)
    {
        var ranks = ImmutableArray.CreateBuilder<int>();
        for (var at = 0; at < orders.Length; at++)
        {
            if (orders[at]?.RankOf(rule.Results[at]) is not { } rank)
            {
                return null;
            }

            ranks.Add(rank);
        }

        return ranks.ToImmutable();
    }

    private static bool IsHigher(ImmutableArray<int>? one, ImmutableArray<int>? other)
    {
        if (one is not { } mine || other is not { } its)
        {
            return false;
        }

        for (var at = 0; at < mine.Length; at++)
        {
            if (mine[at] != its[at])
            {
                return mine[at] < its[at];
            }
        }

        return false;
    }
}
