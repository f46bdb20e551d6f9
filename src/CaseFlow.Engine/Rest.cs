using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine;

/// <summary>
/// Joins that may become ready without a new arrival: asked whenever nothing moves any more, in the scopes where tokens have moved since they
/// were last asked, in the order of scopes and ids.
/// </summary>
internal sealed class Rest(Step step)
{
    private readonly SortedSet<ElementInstanceId> disturbed = [];
    private readonly Queue<(ElementInstanceId Scope, Node Join)> asked = new();
    private List<(ElementInstanceId Scope, Node Join)> waiting = [];

    /// <summary>Notes where tokens move; before the event is applied.</summary>
    internal void Note(ProcessEvent happened)
    {
        switch (happened)
        {
            case ProcessEvent.ElementEntered entered:
                disturbed.Add(entered.Scope);
                break;
            case ProcessEvent.TokenWaiting token:
                disturbed.Add(token.Scope);
                break;
            case ProcessEvent.VariablesSet set when step.State.HasScope(set.Scope):
                disturbed.Add(set.Scope);
                break;
            case ProcessEvent.GatewayReset reset:
                disturbed.Add(reset.Scope);
                break;
            case ProcessEvent.TokenRemoved token:
                disturbed.Add(token.Scope);
                break;
            case ProcessEvent.InstanceMigrated:
                disturbed.UnionWith(step.State.Scopes.Keys.Prepend(ElementInstanceId.Root));
                break;
            case ProcessEvent.JoinMoved token:
                disturbed.Add(token.To);
                break;
            case ProcessEvent.ElementCompleted completed:
                disturbed.Add(step.State.Visits[completed.Id].Scope);
                break;
            case ProcessEvent.ElementCancelled cancelled:
                disturbed.Add(step.State.Visits[cancelled.Id].Scope);
                break;
        }
    }

    /// <summary>Asks until one moves tokens or none is left to ask.</summary>
    internal void Reconsider()
    {
        while (step.IsAtRest && !step.State.IsEnded)
        {
            if (asked.TryDequeue(out var next))
            {
                // What becomes ready moves tokens, which another join may have to wait for: it is asked again when they rest.
                if (IsWaiting(next))
                {
                    next.Join.Behavior.Reconsider(step, next.Join, next.Scope);
                }
            }
            else if (disturbed.Count > 0)
            {
                waiting = [.. disturbed.Where(step.State.HasScope).SelectMany(Joins)];
                disturbed.Clear();
                waiting.ForEach(asked.Enqueue);
            }
            else if (waiting.Count > 0)
            {
                Unblock();
            }
            else
            {
                return;
            }
        }
    }

    private void Unblock()
    {
        foreach (var next in waiting)
        {
            if (IsWaiting(next))
            {
                next.Join.Behavior.Unblock(step, next.Join, next.Scope);
                if (disturbed.Count > 0)
                {
                    return;
                }
            }
        }

        waiting.Clear();
    }

    private bool IsWaiting((ElementInstanceId Scope, Node Join) place) =>
        step.State.HasScope(place.Scope) && step.State.Scope(place.Scope) is var inside
        && (inside.Waiting.ContainsKey(place.Join.Id.Value) || inside.Activated.ContainsKey(place.Join.Id.Value));

    private IEnumerable<(ElementInstanceId Scope, Node Join)> Joins(ElementInstanceId scope) =>
        step.State.Scope(scope).Joins
            .Select(join => step.Definition.Nodes[new(join)])
            .Where(join => join.Behavior.IsReconsidered(join))
            .Select(join => (scope, join));
}
