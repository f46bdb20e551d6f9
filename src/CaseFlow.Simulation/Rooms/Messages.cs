using CaseFlow.Bpmn.Model;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Engine.Commands;

namespace CaseFlow.Simulation.Rooms;

/// <summary>Messages between the instances of a room: the first that waits takes one, else a process that begins with it. Without a receiver it is sent all the same.</summary>
internal static class Messages
{
    /// <summary>The name of the message that an element throws; null for any other element.</summary>
    public static string? NameOf(FlowNode node) => node switch
    {
        IntermediateThrowEvent { Definition: EventDefinition.MessageRef { Message: { } message } } => message.Name,
        EndEvent { Definition: EventDefinition.MessageRef { Message: { } message } } => message.Name,
        _ => null,
    };

    public static void Send(Floor floor, Order.Send order)
    {
        var name = NameOf(order.Node)!;
        var waiting = floor.Instances.FirstOrDefault(other =>
            other != order.From && other.State.Subscriptions.Values.Any(subscription => subscription.Message == name));
        if (waiting is not null)
        {
            floor.Tell(waiting, context => new Command.DeliverMessage(context, name, Floor.NoVariables));
            return;
        }

        var start = floor.Model.Starts<EventDefinition.MessageRef>(message => message.Message?.Name == name)
            .Where(candidate => candidate.Process.Id != order.From.Process)
            .Take(1);
        foreach (var (process, begin) in start)
        {
            floor.Open(process, begin.Id, Floor.NoVariables);
        }
    }
}
