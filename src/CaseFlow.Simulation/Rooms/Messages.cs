using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Commands;

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
            Along(floor, flow, flow.Message?.Name ?? name);
        }

        if (drawn.Count == 0 && name is not null)
        {
            ByName(floor, name, other => other != order.From, process => process != order.From.Process);
        }
    }

    private static void Along(Floor floor, MessageFlow flow, string? name)
    {
        foreach (var instance in floor.Instances)
        {
            if (Waits.Oldest(instance, flow.Target) is ({ } wait, { Kind: WaitingKind.Message }))
            {
                floor.Tell(instance, context => new Command.TriggerWait(context, wait, Floor.NoVariables));
                return;
            }
        }

        if (floor.Model.Starts<EventDefinition.MessageRef>(_ => true).FirstOrDefault(start => start.Start.Id == flow.Target) is { Process: { } process })
        {
            floor.Open(process, flow.Target, Floor.NoVariables);
        }
        else if (name is not null && floor.Model.Document.Participants.FirstOrDefault(pool => pool.Id == flow.Target) is { Process: { } carried })
        {
            ByName(floor, name, other => other.Process == carried, process => process == carried);
        }
    }

    private static void ByName(Floor floor, string name, Func<RoomInstance, bool> mayTake, Func<ElementId, bool> mayBegin)
    {
        var waiting = floor.Instances.Find(other =>
            mayTake(other) && other.State.Subscriptions.Values.Any(subscription => subscription.Message == name));
        if (waiting is not null)
        {
            floor.Tell(waiting, context => new Command.DeliverMessage(context, name, Floor.NoVariables));
            return;
        }

        foreach (var (process, start) in floor.Model.Starts<EventDefinition.MessageRef>(message => message.Message?.Name == name).ToList())
        {
            if (mayBegin(process.Id))
            {
                floor.Open(process, start.Id, Floor.NoVariables);
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
