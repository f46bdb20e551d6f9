using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Where instances wait, oldest place first.</summary>
internal static class Waits
{
    public static IEnumerable<(ElementInstanceId Id, WaitingPlace Place)> Of(RoomInstance instance)
    {
        var state = instance.State;
        return state.WorkItems.Select(open => (open.Key, new WaitingPlace(open.Value.Element, WaitingKind.User)))
            .Concat(state.Timers.Where(wait => wait.Value.Of is null).Select(wait => (wait.Key, new WaitingPlace(wait.Value.Element, WaitingKind.Timer))))
            .Concat(state.Subscriptions.Where(wait => wait.Value.Of is null).Select(wait => (wait.Key, new WaitingPlace(wait.Value.Element, WaitingKind.Message))))
            .Concat(state.Signals.Where(wait => wait.Value.Of is null).Select(wait => (wait.Key, new WaitingPlace(wait.Value.Element, WaitingKind.Signal))))
            .Concat(state.Conditions.Where(wait => wait.Value.Of is null).Select(wait => (wait.Key, new WaitingPlace(wait.Value.Element, WaitingKind.Condition))))
            .Concat(state.Multiples.Select(wait => (wait.Key, new WaitingPlace(wait.Value.Element, WaitingKind.Multiple))))
            .OrderBy(wait => wait.Key);
    }

    /// <summary>The oldest place of an element at which something waits.</summary>
    public static (ElementInstanceId Id, WaitingPlace Place)? Oldest(RoomInstance instance, ElementId element)
    {
        foreach (var wait in Of(instance))
        {
            if (wait.Place.Element == element)
            {
                return wait;
            }
        }

        return null;
    }

    /// <summary>Whether the place is told of: a condition on the edge of an activity is looked at, but nothing from outside is waited for there.</summary>
    public static bool IsShown(RoomInstance instance, WaitingPlace place) =>
        place.Kind != WaitingKind.Condition || instance.Definition.Find(place.Element) is not BoundaryEvent;
}
