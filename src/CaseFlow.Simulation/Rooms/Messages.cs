using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>
/// Messages between the instances of a room. Where message flows are drawn from the sender a message goes along them; else to the first other
/// instance that waits for its name, else to a process that begins with it. Without a receiver it is sent all the same.
/// </summary>
internal static class Messages
{
    /// <summary>Whether an element sends a message when it completes.</summary>
    public static bool IsSender(FlowNode node) => node is SendTask || NameOf(node) is not null;

    public static void Send(Floor floor, Order.Send order)
    {
        var drawn = floor.Model.Document.MessageFlows.Where(flow => flow.Source == order.Node.Id).ToList();
        var name = NameOf(order.Node);
        foreach (var flow in drawn)
        {
            Along(floor, flow, flow.Message?.Name ?? name, order.Payload);
        }

        if (drawn.Count == 0 && name is not null)
        {
            ByName(floor, name, order.Payload, other => other != order.From, process => process != order.From.Process);
        }
    }

    private static void Along(Floor floor, MessageFlow flow, string? name, ImmutableSortedDictionary<string, FeelValue> payload)
    {
        foreach (var instance in floor.Instances)
        {
            var waiting = instance.State.Subscriptions.FirstOrDefault(subscription => subscription.Value.Element == flow.Target);
            if (waiting.Value is not null)
            {
                floor.Tell(instance, context => new Command.TriggerWait(context, waiting.Key, payload));
                return;
            }
        }

        foreach (var (process, place) in floor.Model.Starts())
        {
            if (place.Element == flow.Target && place.Triggers.OfType<StartTrigger.Message>().FirstOrDefault() is { } trigger)
            {
                floor.Beginnings.Happen(floor, process, place, trigger, payload);
                return;
            }
        }

        if (name is not null && floor.Model.Document.Participants.FirstOrDefault(pool => pool.Id == flow.Target) is { Process: { } carried })
        {
            ByName(floor, name, payload, other => other.Process == carried, process => process == carried);
        }
    }

    private static void ByName(
        Floor floor,
        string name,
        ImmutableSortedDictionary<string, FeelValue> payload,
        Func<RoomInstance, bool> mayTake,
        Func<ElementId, bool> mayBegin)
    {
        var waiting = floor.Instances.Find(other =>
            mayTake(other) && other.State.Subscriptions.Values.Any(subscription => subscription.Message == name));
        if (waiting is not null)
        {
            floor.Tell(waiting, context => new Command.DeliverMessage(context, name, payload));
            return;
        }

        foreach (var (process, place) in floor.Model.Starts().Where(start => mayBegin(start.Process.Id)))
        {
            if (place.Triggers.OfType<StartTrigger.Message>().FirstOrDefault(trigger => trigger.Name == name) is { } trigger)
            {
                floor.Beginnings.Happen(floor, process, place, trigger, payload);
                return;
            }
        }
    }

    private static string? NameOf(FlowNode node) => node switch
    {
        IntermediateThrowEvent thrown => NameOf(thrown.Definition),
        EndEvent end => NameOf(end.Definition),
        _ => null,
    };

    private static string? NameOf(EventDefinition definition) => definition switch
    {
        EventDefinition.MessageRef message => message.Message?.Name,
        EventDefinition.Multiple several => several.Parts.OfType<EventDefinition.MessageRef>().FirstOrDefault()?.Message?.Name,
        _ => null,
    };
}
