using CaseFlow.Engine.Definitions;
using CaseFlow.Engine.Effects;
using CaseFlow.Engine.Events;

namespace CaseFlow.Engine.Behaviors.Shared;

/// <summary>Places that wait for a message: each has exactly one outstanding order to the host.</summary>
internal static class Subscriptions
{
    internal static void Open(Step step, ElementInstanceId id, Node node, ElementInstanceId scope, ElementInstanceId? host, string message)
    {
        step.Append(new ProcessEvent.SubscriptionOpened(id, node.Id, scope, host, message));
        step.Emit(new Effect.OpenSubscription(id, message));
    }

    internal static void Close(Step step, ElementInstanceId id)
    {
        if (step.State.Subscriptions.ContainsKey(id))
        {
            step.Append(new ProcessEvent.SubscriptionClosed(id));
            step.Emit(new Effect.CloseSubscription(id));
        }
    }
}
