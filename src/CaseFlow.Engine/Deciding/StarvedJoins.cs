using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>Refuses changes after which a join would wait for ever for a flow by which no token can come any more.</summary>
internal static class StarvedJoins
{
    /// <summary>A rejection that names the join and the flow; null when every join that waits could already not fire before, or still can.</summary>
    internal static Decision.Rejected? Refuse(Step step, ProcessState before)
    {
        if (step.State.IsEnded)
        {
            return null;
        }

        foreach (var (scope, inside) in step.State.Scopes.Prepend(new(ElementInstanceId.Root, step.State.Root)))
        {
            foreach (var join in inside.Waiting.Keys)
            {
                var node = step.Definition.Nodes[new ElementId(join)];
                if (node.Behavior.Starving(step, node, scope) is { } flow && !WasStarved(step, before, scope, join))
                {
                    return Rejection.Of(
                        EngineCodes.ModifyJoinStarved,
                        $"Expected the tokens at join '{join}' to be able to go on, but after this no token can come by flow '{flow.Id}'; put one on it, or remove what waits.",
                        ("element", join),
                        ("flow", flow.Id.Value));
                }
            }
        }

        return null;
    }

    /// <summary>A join with tokens that can never go on, and the flow by which no token can come; null when there is none.</summary>
    internal static (ElementId Join, ElementId Flow)? Find(Step step)
    {
        foreach (var (scope, inside) in step.State.Scopes.Prepend(new(ElementInstanceId.Root, step.State.Root)))
        {
            foreach (var join in inside.Waiting.Keys.Select(id => step.Definition.Nodes[new ElementId(id)]))
            {
                if (join.Behavior.Starving(step, join, scope) is { } flow)
                {
                    return (join.Id, flow.Id);
                }
            }
        }

        return null;
    }

    private static bool WasStarved(Step step, ProcessState before, ElementInstanceId scope, string join)
    {
        if (!before.HasScope(scope) || !before.Scope(scope).Waiting.ContainsKey(join))
        {
            return false;
        }

        var node = step.Definition.Nodes[new ElementId(join)];
        return node.Behavior.Starving(new Step(step.Definition, before, step.Context), node, scope) is not null;
    }
}
