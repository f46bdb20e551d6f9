using CaseFlow.Engine.Behaviors.Shared;
using CaseFlow.Engine.Events;
using CaseFlow.Engine.State;

namespace CaseFlow.Engine.Deciding;

/// <summary>
/// Takes tokens away by hand and remembers where. What has nothing left when everything was carried out is cancelled too, scope by scope outwards,
/// an instance without any token at last; where a token reached an end meanwhile it ends as drawn.
/// </summary>
internal sealed class Removal(Step step)
{
    private readonly SortedSet<ElementInstanceId> places = [];
    private readonly HashSet<ElementInstanceId> bodies = [];
    private readonly SortedSet<ElementInstanceId> compensations = [];

    internal void Cancel(ElementVisit visit)
    {
        if (!step.State.Visits.ContainsKey(visit.Id))
        {
            return;
        }

        Visits.Cancel(step, visit);
        if (visit.Compensation is { } compensation)
        {
            compensations.Add(compensation);
        }

        if (visit.Place is { } place)
        {
            step.Append(new ProcessEvent.LoopInstanceCalledOff(place.Body, place.Counter));
            bodies.Add(place.Body);
            places.Add(place.Body);
        }
        else
        {
            places.Add(visit.Scope);
        }
    }

    internal void Take(ElementInstanceId scope, Bpmn.Model.ElementId join, Bpmn.Model.ElementId flow)
    {
        step.Append(new ProcessEvent.TokenRemoved(scope, join, flow));
        places.Add(scope);
    }

    internal void Settle(string reason)
    {
        var ended = step.Held!;
        step.Held = null;
        places.UnionWith(ended);

        // Later ids lie further inside.
        while (places.Count > 0 || compensations.Count > 0)
        {
            // What is called off is not compensated; the others still are.
            if (compensations.Count > 0)
            {
                var compensation = compensations.Max;
                compensations.Remove(compensation);
                Compensations.GoOn(step, compensation);
                continue;
            }

            var place = places.Max;
            places.Remove(place);
            if (bodies.Contains(place))
            {
                SettleBody(place);
            }
            else if (step.State.HasScope(place))
            {
                if (ended.Contains(place))
                {
                    Scopes.EndWhenEmpty(step, place);
                }
                else
                {
                    SettleScope(place, reason);
                }
            }
        }
    }

    private void SettleScope(ElementInstanceId scope, string reason)
    {
        // What people may begin activities in, or has more to begin, stays open.
        if (scope != ElementInstanceId.Root && step.State.Visits[scope] is { AdHoc: not null } open && AdHocs.GoesOn(step, open))
        {
            return;
        }

        EventSubProcesses.TokenEnded(step, scope);
        if (step.State.Scope(scope).Tokens > 0)
        {
            return;
        }

        if (scope == ElementInstanceId.Root)
        {
            Scopes.EndInstance(step, InstanceStatus.Cancelled, null, reason);
        }
        else
        {
            Cancel(step.State.Visits[scope]);
        }
    }

    // The other instances go on; an activity of which every instance was called off has done nothing.
    private void SettleBody(ElementInstanceId body)
    {
        if (!step.State.Visits.TryGetValue(body, out var visit))
        {
            return;
        }

        if (visit.Loop is { } loop && loop.CalledOff == loop.Total)
        {
            Cancel(visit);
        }
        else
        {
            var node = step.Definition.Nodes[visit.Element];
            node.Behavior.Complete(step, node, visit);
        }
    }
}
