using CaseFlow.Runtime.Ports;
using CaseFlow.Storage.Sql;

namespace CaseFlow.Storage.Ledgers;

/// <summary>Which cases a person sees, as a condition.</summary>
internal static class ReachConditions
{
    /// <summary>Adds the condition on a column that holds the id of a case.</summary>
    public static void Add(Conditions conditions, CaseReach reach, string caseColumn)
    {
        if (reach.IsEverything)
        {
            return;
        }

        var ways = new List<string>();
        if (!reach.Units.IsEmpty)
        {
            // Gathered once: places are kept by unit, so that looking them up case by case would go through all cases of the unit each time.
            ways.Add($"{caseColumn} IN (SELECT s.case_id FROM case_places s WHERE s.unit IN ({conditions.List(reach.Units)}))");
        }

        if (reach.Holder is { } holder)
        {
            var tasks = new List<string> { $"SELECT case_id FROM inbox WHERE assignee = {conditions.Value(holder.Person)}" };
            tasks.AddRange(holder.Roles.Distinct().Select(held =>
                $"SELECT case_id FROM inbox WHERE assignee IS NULL AND role = {conditions.Value(held.Role)} AND unit = {conditions.Value(held.Unit)}"));
            ways.Add($"{caseColumn} IN ({string.Join(" UNION ", tasks)})");
        }

        conditions.Add(ways.Count == 0 ? "1 = 0" : $"({string.Join(" OR ", ways)})");
    }
}
