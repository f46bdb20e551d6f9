using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Feel;

namespace CaseFlow.Simulation.Rooms;

/// <summary>
/// Messages between the instances of a room. Where message flows are drawn from the sender a message goes along them; else to the first other
/// instance that waits for its name and whose keys fit, else to a process that begins with it. Without a receiver it is sent all the same.
/// </summary>
internal static class Messages
{
    /// <summary>The messages of one step: those that the engine handed over, and those of senders that the room stands in for.</summary>
    public static IEnumerable<Letter> Written(
        RoomInstance instance,
        List<(ElementInstanceId Visit, ElementId Element, ImmutableSortedDictionary<string, FeelValue> Data)> completed,
        ImmutableArray<Effect> effects)
    {
        var handed = effects.OfType<Effect.SendMessage>().ToLookup(sent => sent.Item);
        foreach (var (visit, element, data) in completed)
        {
            if (handed.Contains(visit))
            {
                foreach (var sent in handed[visit])
                {
                    yield return new Letter(element, sent.Message, data, sent.Payload);
                }
            }
            else if (instance.Definition.Find(element) is { } node && (node is SendTask || NameOf(node) is not null))
            {
                yield return new Letter(element, NameOf(node), data, instance.State.Variables.SetItems(data));
            }
        }
    }

    public static void Send(Floor floor, Order.Send order)
    {
        var letter = order.Letter;
        var drawn = floor.Model.Document.MessageFlows.Where(flow => flow.Source == letter.Element).ToList();
        foreach (var flow in drawn)
        {
            Along(floor, flow, letter with { Name = flow.Message?.Name ?? letter.Name });
        }

        if (drawn.Count == 0)
        {
            ByName(floor, letter, other => other != order.From, process => process != order.From.Process);
        }
    }

    private static void Along(Floor floor, MessageFlow flow, Letter letter)
    {
        foreach (var instance in floor.Instances.ToList())
        {
            if (TryHand(floor, instance, flow.Target, letter))
            {
                return;
            }
        }

        foreach (var (process, place) in floor.Model.Starts())
        {
            if (place.Element == flow.Target && place.Triggers.OfType<StartTrigger.Message>().FirstOrDefault() is { } trigger)
            {
                floor.Beginnings.Happen(floor, process, place, trigger, letter.Data, letter.Keys);
                return;
            }
        }

        if (floor.Model.Document.Participants.FirstOrDefault(pool => pool.Id == flow.Target) is { Process: { } carried })
        {
            ByName(floor, letter, other => other.Process == carried, process => process == carried);
        }
    }

    /// <summary>Hands a message to a waiting element. Keys are asked where the instance would take the message there by its name too.</summary>
    private static bool TryHand(Floor floor, RoomInstance instance, ElementId target, Letter letter)
    {
        var (wait, waiting) = instance.State.Subscriptions.FirstOrDefault(subscription => subscription.Value.Element == target);
        if (waiting is null)
        {
            return false;
        }

        var oldest = instance.State.Subscriptions.First(subscription => subscription.Value.Message == waiting.Message).Key;
        return (oldest == wait && waiting.Message.Length > 0 && waiting.Message == letter.Name
            ? floor.Tell(instance, context => new Command.DeliverMessage(context, waiting.Message, letter.Data) { Payload = letter.Keys })
            : floor.Tell(instance, context => new Command.TriggerWait(context, wait, letter.Data))) is null;
    }

    private static void ByName(Floor floor, Letter letter, Func<RoomInstance, bool> mayTake, Func<ElementId, bool> mayBegin)
    {
        if (letter.Name is not { Length: > 0 } name)
        {
            return;
        }

        foreach (var other in floor.Instances.Where(mayTake).ToList())
        {
            if (other.State.Subscriptions.Values.Any(subscription => subscription.Message == name)
                && floor.Tell(other, context => new Command.DeliverMessage(context, name, letter.Data) { Payload = letter.Keys }) is null)
            {
                return;
            }
        }

        foreach (var (process, place) in floor.Model.Starts().Where(start => mayBegin(start.Process.Id)))
        {
            if (place.Triggers.OfType<StartTrigger.Message>().FirstOrDefault(trigger => trigger.Name == name) is { } trigger)
            {
                floor.Beginnings.Happen(floor, process, place, trigger, letter.Data, letter.Keys);
                return;
            }
        }
    }

    private static string? NameOf(FlowNode node) => node switch
    {
        SendTask task => task.Message?.Name,
        IntermediateThrowEvent thrown => NameOf(thrown.Definition),
        EndEvent end => NameOf(end.Definition),
        _ => null,
    };

    private static string? NameOf(EventDefinition definition) => definition switch
    {
        EventDefinition.MessageRef message => message.Message?.Name ?? string.Empty,
        EventDefinition.Multiple several => several.Parts.OfType<EventDefinition.MessageRef>().FirstOrDefault()?.Message?.Name,
        _ => null,
    };
}
