using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Containers;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Bpmn.Validation;

namespace CaseFlow.Runtime.Drafts.Checks;

/// <summary>
/// The limit of a task and the timer on its edge that were the same in the version in force were changed together. Where both were changed, each to
/// something else, they were meant to differ.
/// </summary>
internal sealed class LimitApart() : DraftCheck(DraftCheckCodes.LimitApart, Severity.Warning)
{
    public override IEnumerable<Finding> Of(DraftContent draft)
    {
        if (draft.Around.InForce is not { } inForce)
        {
            yield break;
        }

        var now = PairsIn(draft.Nodes).ToDictionary(pair => (pair.Task.Id, pair.Timer.Id));
        foreach (var had in PairsIn(inForce.Document.Processes.SelectMany(process => NodesIn(process.Scope))).Where(had => had.Limit == had.Moment))
        {
            if (!now.TryGetValue((had.Task.Id, had.Timer.Id), out var pair) || pair.Limit == pair.Moment)
            {
                continue;
            }

            if (pair.Moment == had.Moment)
            {
                yield return Of(pair.Timer, pair.Moment, pair.Task, pair.Limit);
            }
            else if (pair.Limit == had.Limit)
            {
                yield return Of(pair.Task, pair.Limit, pair.Timer, pair.Moment);
            }
        }
    }

    private Finding Of(FlowNode left, string limit, FlowNode changed, string newLimit) => Found(
        left.Id,
        $"Expected '{left.Id}' to be changed with '{changed.Id}', because both have the same time in the version in force, but it is still '{limit}' and the other '{newLimit}'. Change both.",
        ("limit", limit),
        ("other", changed.Id.Value),
        ("otherName", changed.Name ?? changed.Id.Value),
        ("otherLimit", newLimit));

    private static IEnumerable<(UserTask Task, string Limit, BoundaryEvent Timer, string Moment)> PairsIn(IEnumerable<FlowNode> nodes)
    {
        var all = nodes.ToList();
        var tasks = all.OfType<UserTask>().Where(task => task.Work.Clock is not null).GroupBy(task => task.Id).ToDictionary(same => same.Key, same => same.First());
        return from timer in all.OfType<BoundaryEvent>().DistinctBy(timer => timer.Id)
               where tasks.ContainsKey(timer.AttachedTo)
               let clock = (timer.Definition as EventDefinition.Timer)?.Clock
               where clock is not null
               let task = tasks[timer.AttachedTo]
               select (task, LimitText.Of(task.Work.Clock!), timer, LimitText.Of(clock));
    }

    private static IEnumerable<FlowNode> NodesIn(FlowScope scope) => scope.Nodes.Concat(scope.Nodes.OfType<SubProcess>().SelectMany(inner => NodesIn(inner.Scope)));
}
