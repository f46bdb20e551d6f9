using System.Collections.Immutable;
using CaseFlow.Dmn.Model;

namespace CaseFlow.Dmn.Analysis;

/// <summary>Reports inputs that no rule covers: as a gap, or, where outputs have defaults or the rules that match are collected, as a hint.</summary>
internal static class GapCheck
{
    private const int MostFound = 200;
    private const int MostShown = 20;

    internal static void Run(Expression.Table table, TableSpace space, OverlapMatrix overlaps, TableReport report, Steps steps)
    {
        ImmutableArray<SlotSet> universe = [.. space.Dimensions.Select(dimension => dimension.Full)];
        if (universe.Any(side => side.IsEmpty))
        {
            return;
        }

        var boxes = space.Boxes.Where(box => !box.IsEmpty).ToList();
        var areDisjoint = overlaps.AreDisjoint([.. boxes.Select(box => box.Rule)]);
        var (uncovered, areAll) = Coverage.Uncovered(universe, boxes, areDisjoint, MostFound, steps);
        var isDefault = table.Outputs.Any(output => output.Default is not null);
        var isCollected = table.HitPolicy is HitPolicy.Collect or HitPolicy.RuleOrder or HitPolicy.OutputOrder;
        var merged = BoxMerging.Merge(uncovered);
        foreach (var box in merged.Take(MostShown))
        {
            var details = new TableFinding(TableReport.Nothing) { Box = space.Write(box), Example = space.ExampleOf(box) };
            var (where, example) = (TableReport.Line(details.Box.Where(side => side.Text != "-"), ": "), TableReport.Line(details.Example, " = "));
            report.Add(
                DmnSeverity.Warning,
                isDefault || isCollected,
                isDefault ? DmnCodes.TableDefault : DmnCodes.TableGap,
                isDefault
                    ? $"No rule of '{report.Owner}' matches [{where}], for example {example}; the result is the default."
                    : $"Expected a rule of '{report.Owner}' to match [{where}], for example {example}, but none does. Add a rule or a default.",
                details);
        }

        if (merged.Count > MostShown || uncovered.Count >= MostFound)
        {
            report.Limit(isDefault ? DmnCodes.TableDefault : DmnCodes.TableGap, "there are more inputs that no rule covers than are shown", "shown", $"{Math.Min(merged.Count, MostShown)}");
        }
        else if (!areAll)
        {
            report.Limit(isDefault ? DmnCodes.TableDefault : DmnCodes.TableGap, "finding all inputs that no rule covers takes too many steps", "steps");
        }
    }
}
