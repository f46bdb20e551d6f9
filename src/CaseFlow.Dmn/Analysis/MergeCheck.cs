using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Names rules that could be one, as a hint: they give the same and differ in one input only.</summary>
internal static class MergeCheck
{
    internal static void Run(Expression.Table table, TableSpace space, ImmutableArray<Result> results, TableReport report, Steps steps)
    {
        var taken = new HashSet<int>();
        for (var at = 0; at < space.Dimensions.Length; at++)
        {
            if (!steps.Spend((long)space.Boxes.Length * space.Dimensions.Length))
            {
                report.Limit(DmnCodes.TableMergeable, "finding rules that could be one takes too many steps", "steps");
                return;
            }

            var others = space.Boxes.Where(box => box.IsKnown && !box.IsEmpty && !taken.Contains(box.Rule)).GroupBy(box => Rest(box, at, results[box.Rule])).ToList();
            foreach (var group in others)
            {
                foreach (var rules in Runs(table.HitPolicy, [.. group], at).Where(rules => rules.Count > 1))
                {
                    taken.UnionWith(rules.Select(box => box.Rule));
                    Report(space, rules, at, report);
                }
            }
        }
    }

    private static void Report(TableSpace space, List<RuleBox> rules, int at, TableReport report)
    {
        var whole = rules[0].Sides.SetItem(at, SlotSet.Union(rules.Select(box => box.Sides[at])));
        report.Add(
            DmnSeverity.Warning, true, DmnCodes.TableMergeable,
            $"Rules {TableReport.List(rules.Select(box => box.Rule + 1))} of '{report.Owner}' give the same and differ in '{space.Dimensions[at].Input}' only; they could be one.",
            new TableFinding(TableReport.Nothing)
            {
                Rules = [.. rules.Select(box => box.Rule + 1)],
                Columns = [.. space.Dimensions[at].Columns.Select(column => column + 1)],
                Box = space.Write(whole),
                Example = space.ExampleOf(whole),
            });
    }

    /// <summary>The parts of a group that can be put together without changing what the table gives.</summary>
    private static IEnumerable<List<RuleBox>> Runs(HitPolicy policy, List<RuleBox> group, int at)
    {
        var needsFollowing = policy is HitPolicy.First or HitPolicy.RuleOrder or HitPolicy.OutputOrder;
        var needsDisjoint = policy is HitPolicy.Collect or HitPolicy.RuleOrder or HitPolicy.OutputOrder or HitPolicy.Unique;
        var run = new List<RuleBox>();
        var sum = SlotSet.Empty;
        foreach (var box in group)
        {
            if (run.Count > 0 && ((needsFollowing && box.Rule != run[^1].Rule + 1) || (needsDisjoint && sum.Intersects(box.Sides[at]))))
            {
                yield return run;
                run = [];
                sum = SlotSet.Empty;
            }

            run.Add(box);
            sum = sum.Union(box.Sides[at]);
        }

        yield return run;
    }

    private static RestOfRule Rest(RuleBox box, int without, Result result) => new(box.Sides.RemoveAt(without), result.Key);

    /// <summary>A rule without one of its dimensions.</summary>
    private sealed class RestOfRule(ImmutableArray<SlotSet> sides, string result) : IEquatable<RestOfRule>
    {
        private readonly ImmutableArray<SlotSet> sides = sides;
        private readonly string result = result;

        public bool Equals(RestOfRule? other) => other is not null && result == other.result && sides.AsSpan().SequenceEqual(other.sides.AsSpan());

        public override bool Equals(object? obj) => Equals(obj as RestOfRule);

        public override int GetHashCode()
        {
            var hash = new HashCode();
            hash.Add(result);
            foreach (var side in sides)
            {
                hash.Add(side);
            }

            return hash.ToHashCode();
        }
    }
}
