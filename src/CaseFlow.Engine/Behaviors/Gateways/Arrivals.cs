using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>By which flows a token can still come to a join; looked up only where people change tokens by hand.</summary>
internal static class Arrivals
{
    /// <summary>Incoming flows of a join by which no other token of the scope can come any more.</summary>
    internal static IEnumerable<Flow> Dead(Step step, Node join, ElementInstanceId scope)
    {
        var places = new HashSet<ElementId>();
        foreach (var visit in step.State.Index.VisitsIn(scope))
        {
            if (step.State.Visits[visit] is { Restores: null } open)
            {
                places.Add(open.Element);
            }
        }

        foreach (var other in step.State.Scope(scope).Waiting.Keys)
        {
            if (other != join.Id.Value)
            {
                places.Add(new ElementId(other));
            }
        }

        foreach (var flow in step.Lying(scope))
        {
            places.Add(step.Definition.Flows[flow].Target.Id);
        }

        var live = places.SelectMany(join.Reach.From).ToHashSet();
        return join.Incoming.Where((_, i) => !live.Contains(i)).ToList();
    }

    /// <summary>The flow by which a token that is put before a join arrives: where none waits, one that is dead before one that is not.</summary>
    internal static Flow Of(Step step, Node join, ElementInstanceId scope)
    {
        var waiting = step.State.Scope(scope).Waiting.GetValueOrDefault(join.Id.Value, TokenQueue.None);
        var lying = step.Lying(scope).ToHashSet();
        var free = join.Incoming.Where(flow => !waiting.Contains(flow.Id) && !lying.Contains(flow.Id)).ToList();
        return free.Intersect(Dead(step, join, scope)).FirstOrDefault() ?? free.FirstOrDefault() ?? join.Incoming[0];
    }
}
