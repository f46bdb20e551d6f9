using System.Collections.Immutable;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Signals in a room: one throw reaches every instance that waits for the name, and starts every process that begins with it.</summary>
internal static class Signals
{
    /// <summary>Brings a signal to all but the instance that threw it, which has had it already.</summary>
    public static void Broadcast(Floor floor, RoomInstance? from, string signal, ImmutableSortedDictionary<string, FeelValue> payload)
    {
        foreach (var instance in floor.Instances.Where(other => other != from).ToList())
        {
            Deliver(floor, instance, signal, payload);
        }

        foreach (var (process, place) in floor.Model.Starts())
        {
            if (place.Triggers.OfType<StartTrigger.Signal>().FirstOrDefault(trigger => trigger.Name == signal) is { } trigger)
            {
                floor.Beginnings.Happen(floor, process, place, trigger, payload);
            }
        }
    }

    /// <summary>Throws a signal from outside; the values go to the instance that is meant.</summary>
    public static void Throw(Floor floor, RoomInstance meant, string signal, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        Deliver(floor, meant, signal, variables);
        Broadcast(floor, meant, signal, Floor.NoVariables);
    }

    private static void Deliver(Floor floor, RoomInstance instance, string signal, ImmutableSortedDictionary<string, FeelValue> variables)
    {
        if (instance.State.Signals.Values.Any(wait => wait.Signal == signal))
        {
            floor.Tell(instance, context => new Command.DeliverSignal(context, signal, variables));
        }
    }
}
