using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>A task decides by a table without errors, gaps or contradictions; what they are is told on the table.</summary>
internal sealed class FlawedTable() : DraftCheck(DraftCheckCodes.TableFlawed, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft)
    {
        var flaws = draft.Reading.Findings.GroupBy(found => found.File, StringComparer.Ordinal).ToDictionary(file => file.Key, file => file.Count(), StringComparer.Ordinal);
        foreach (var task in draft.Nodes.OfType<BusinessRuleTask>())
        {
            if (task.Decision is { File: { } file } && flaws.TryGetValue(file, out var count))
            {
                yield return Found(
                    task.Id, $"Expected '{task.Id}' to decide by a sound table, but there is something to say of '{file}'. Open the table and mend it.", ("file", file), ("count", $"{count}"));
            }
        }
    }
}
