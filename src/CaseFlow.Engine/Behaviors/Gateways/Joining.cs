using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Definitions;

namespace CaseFlow.Engine.Behaviors.Gateways;

/// <summary>
/// Which tokens a join that does not wait for all its flows still waits for (BPMN 2.0.2 §13.4.3): those that could come by a flow by which
/// none has come, unless they could as well come by a flow by which one has.
/// </summary>
internal static class Joining
{
    /// <summary>Where the tokens are that the join waits for, among those of its scope: the elements they stand on or wait at.</summary>
    /// <param name="step">The step.</param>
    /// <param name="join">The join.</param>
    /// <param name="scope">Its scope.</param>
    /// <param name="hasCome">Whether a token has come by a flow.</param>
    internal static IEnumerable<ElementId> AwaitedAt(Step step, Node join, ElementInstanceId scope, Func<ElementId, bool> hasCome) =>
        Places(step, join, scope).Where(place => IsAwaited(join, place, hasCome));

    /// <summary>
    /// Whether the join belongs to several of its scope that wait only for tokens at each other, and so for ever. Such a join goes on with
    /// what has come, as if the others were not there.
    /// </summary>
    internal static bool IsDeadlocked(Step step, Node join, ElementInstanceId scope)
    {
        if (Others(step, join, scope) is not { Count: > 1 } others)
        {
            return false;
        }

        // Of joins that wait for a ring of others, only those within the ring.
        return others.All(other => other == join || Others(step, other, scope)!.Contains(join));
    }

    private static HashSet<Node>? Others(Step step, Node join, ElementInstanceId scope)
    {
        var found = new HashSet<Node> { join };
        var open = new Queue<Node>([join]);
        while (open.TryDequeue(out var next))
        {
            foreach (var place in next.Behavior.Awaited(step, next, scope))
            {
                var other = step.Definition.Nodes[place];
                if (!other.Behavior.IsReconsidered(other) || step.State.Index.CountAt(scope, place) > 0 || !other.Behavior.Awaited(step, other, scope).Any())
                {
                    return null;
                }

                if (found.Add(other))
                {
                    open.Enqueue(other);
                }
            }
        }

        return found;
    }

    private static bool IsAwaited(Node join, ElementId place, Func<ElementId, bool> hasCome)
    {
        var isUpstream = false;
        foreach (var number in join.Reach.From(place))
        {
            if (hasCome(join.Incoming[number].Id))
            {
                return false;
            }

            isUpstream = true;
        }

        return isUpstream;
    }

    private static IEnumerable<ElementId> Places(Step step, Node join, ElementInstanceId scope)
    {
        var waiting = step.State.Scope(scope).Waiting;
        var visits = step.State.Index.VisitsIn(scope);
        var upstream = join.Reach.Elements;
        if (upstream.Length < (visits.Count + waiting.Count) / 4)
        {
            foreach (var element in upstream)
            {
                if (step.State.Index.CountAt(scope, element) > 0 || (element != join.Id && waiting.ContainsKey(element.Value)))
                {
                    yield return element;
                }
            }

            yield break;
        }

        foreach (var visit in visits)
        {
            if (step.State.Visits[visit] is { Restores: null } open)
            {
                yield return open.Element;
            }
        }

        foreach (var place in waiting.Keys)
        {
            if (place != join.Id.Value)
            {
                yield return new ElementId(place);
            }
        }
    }
}
