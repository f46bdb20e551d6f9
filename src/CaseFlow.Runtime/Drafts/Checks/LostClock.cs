using CaseFlow.Bpmn.Extensions;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>A clock that the version in force runs is still there: documents give most of them, and none goes by mistake.</summary>
internal sealed class LostClock() : DraftCheck(DraftCheckCodes.ClockLost, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft)
    {
        if (draft.Around.InForce is not { } inForce)
        {
            yield break;
        }

        var kept = draft.Nodes.OfType<UserTask>().Select(task => task.Work.Clock?.Name).OfType<string>().ToHashSet(StringComparer.Ordinal);
        foreach (var (task, clock) in ClocksOf(inForce.Document).Where(had => !kept.Contains(had.Clock.Name!)))
        {
            ElementId? place = draft.NodeById.GetValueOrDefault(task) is UserTask ? task : null;
            yield return Found(
                place,
                $"Expected the clock '{clock.Name}' that '{task}' has in the version in force, but it is gone. Restore it, or say in the note why it ends.",
                ("clock", clock.Name!), ("task", task.Value));
        }
    }

    /// <summary>The named clocks of user tasks, at any depth.</summary>
    public static IEnumerable<(ElementId Task, ClockSpec Clock)> ClocksOf(BpmnDocument document) =>
        document.Processes.SelectMany(process => TasksIn(process.Scope))
            .Where(task => task.Work.Clock is { Name.Length: > 0 })
            .Select(task => (task.Id, task.Work.Clock!));

    private static IEnumerable<UserTask> TasksIn(FlowScope scope) =>
        scope.Nodes.OfType<UserTask>().Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => TasksIn(inner.Scope)));
}
