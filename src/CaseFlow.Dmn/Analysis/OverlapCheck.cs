using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Analysis;

/// <summary>
/// Reports pairs of rules that match the same inputs: with UNIQUE each, with ANY those with different results, with FIRST and PRIORITY those with
/// different results as a hint.
/// </summary>
internal static class OverlapCheck
{
    internal static void Run(Expression.Table table, TableSpace space, OverlapMatrix overlaps, ImmutableArray<Result> results, bool isSure, TableReport report)
    {
        if (table.HitPolicy is not (HitPolicy.Unique or HitPolicy.Any or HitPolicy.First or HitPolicy.Priority))
        {
            return;
        }

        for (var one = 0; one < space.Boxes.Length; one++)
        {
            for (var other = one + 1; other < space.Boxes.Length; other++)
            {
                if (overlaps.Has(one, other) && space.Boxes[one].IsKnown && space.Boxes[other].IsKnown
                    && (table.HitPolicy == HitPolicy.Unique || results[one].DiffersFrom(results[other]))
                    && !report.IsCounted(DmnCodes.TableOverlap))
                {
                    Report(table.HitPolicy, space, one, other, isSure, report);
                }
            }
        }
    }

    private static void Report(HitPolicy policy, TableSpace space, int one, int other, bool isSure, TableReport report)
    {
        var shared = space.Boxes[one].Sides.Zip(space.Boxes[other].Sides, (a, b) => a.Intersect(b)).ToImmutableArray();
        var details = new TableFinding(TableReport.Nothing) { Rules = [one + 1, other + 1], Box = space.Write(shared), Example = space.ExampleOf(shared) };
        var example = TableReport.Line(details.Example, " = ");
        var isWrong = policy is HitPolicy.Unique or HitPolicy.Any;
        report.Add(
            isWrong && isSure ? DmnSeverity.Error : DmnSeverity.Warning,
            !isWrong,
            DmnCodes.TableOverlap,
            isWrong
                ? $"Expected rules {one + 1} and {other + 1} of '{report.Owner}' not to match the same input under hit policy {policy.ToString().ToUpperInvariant()}, but both do for {example}. Make them exclude each other."
                : $"Rules {one + 1} and {other + 1} of '{report.Owner}' both match {example}; hit policy {policy.ToString().ToUpperInvariant()} decides which counts.",
            details,
            ("policy", policy.ToString().ToUpperInvariant()));
    }
}
