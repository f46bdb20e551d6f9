using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Tasks;

namespace CaseFlow.Bpmn.Validation.Rules;

/// <summary>A user task must have a role.</summary>
internal sealed class UserTaskWithoutRole() : Rule(BpmnCodes.UserTaskWithoutRole, Severity.Blocking)
{
    public override void Check(RuleContext context)
    {
        foreach (var process in context.Document.Processes)
        {
            var laneById = process.Lanes.GroupBy(lane => lane.Id).ToDictionary(group => group.Key, group => group.First());
            var withRole = process.Lanes.Where(lane => HasRole(lane, laneById)).SelectMany(lane => lane.Members).ToHashSet();
            foreach (var task in TasksWithoutRole(process.Scope, withRole))
            {
                Report(context, task.Id, $"Expected user task '{task.Id}' to have a role, but neither it nor its lane has one. Place it in a lane with a role.");
            }
        }
    }

    private static IEnumerable<UserTask> TasksWithoutRole(FlowScope scope, HashSet<ElementId> withRole)
    {
        foreach (var node in scope.Nodes.Where(node => !withRole.Contains(node.Id)))
        {
            if (node is UserTask { Work.Role: null } task)
            {
                yield return task;
            }
            else if (node is SubProcess inner)
            {
                foreach (var found in TasksWithoutRole(inner.Scope, withRole))
                {
                    yield return found;
                }
            }
        }
    }

    private static bool HasRole(Lane lane, Dictionary<ElementId, Lane> laneById)
    {
        var seen = new HashSet<ElementId>();
        var current = lane;
        while (current is { Role: null } && seen.Add(current.Id))
        {
            current = current.Parent is { } parent ? laneById.GetValueOrDefault(parent) : null;
        }

        return current?.Role is not null;
    }
}
