using System.Collections.Immutable;
using CaseFlow.Bpmn.Model.Events;
using CaseFlow.Bpmn.Model.Gateways;
using CaseFlow.Bpmn.Model.Tasks;
using CaseFlow.Engine.Behaviors;
using CaseFlow.Feel;

namespace CaseFlow.Engine.Definitions;

/// <summary>Where at its top level a process can begin by something that happens.</summary>
internal static class Beginnings
{
    /// <summary>Every such place, in file order.</summary>
    internal static ImmutableArray<ProcessStart> Of(Inside root, Func<string, FeelExpression?> expression)
    {
        var starts = ImmutableArray.CreateBuilder<ProcessStart>();
        foreach (var node in root.Nodes.Where(IsBeginning))
        {
            var awaited = node.Behavior is CatchBehavior caught ? caught.Awaited(node) : node.Event;
            var parts = awaited switch
            {
                null or EventDefinition.None => [],
                EventDefinition.Multiple multiple => multiple.Parts,
                _ => ImmutableArray.Create(awaited),
            };
            if (!parts.IsEmpty)
            {
                starts.Add(new(node.Id, [.. parts.Select(part => Trigger(part, expression)).OfType<StartTrigger>()], awaited is EventDefinition.Multiple { IsParallel: true }));
            }
        }

        return starts.ToImmutable();
    }

    /// <summary>Whether an instance can be begun at an element.</summary>
    internal static bool IsBeginning(Node node) => node.Element is StartEvent || IsReceiving(node) || GatewayBefore(node) is not null;

    /// <summary>The event-based gateway by which an instance begins at an element after it; null when there is none.</summary>
    internal static Node? GatewayBefore(Node node) => node.Incoming is [{ Source: { Container: null, Element: EventBasedGateway { Instantiate: true } } gateway }] ? gateway : null;

    private static bool IsReceiving(Node node) => node is { Element: ReceiveTask { Instantiate: true }, Container: null, Incoming.IsEmpty: true };

    private static StartTrigger? Trigger(EventDefinition part, Func<string, FeelExpression?> expression) => part switch
    {
        EventDefinition.MessageRef message => new StartTrigger.Message(message.Message?.Name ?? string.Empty),
        EventDefinition.SignalRef signal => new StartTrigger.Signal(signal.Signal?.Name ?? string.Empty),
        EventDefinition.Conditional conditional => new StartTrigger.Condition(conditional.Condition is { } condition ? expression(condition.Text) : null),
        EventDefinition.Timer timer => new StartTrigger.Timer(timer, (timer.Cycle ?? timer.Date ?? timer.Duration) is { } text ? expression(text.Text) : null),
        _ => null,
    };
}
