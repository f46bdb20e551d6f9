using System.Collections.Immutable;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Feel;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Handling;

/// <summary>Messages that a process throws: another instance of the case takes one in the same step, else it is brought to other cases after it.</summary>
internal static class Messages
{
    public static ImmutableSortedDictionary<string, FeelValue> Nothing { get; } = ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);

    public static void Send(CaseDraft draft, int from, Effect.SendMessage sent)
    {
        foreach (var number in draft.Instances.Keys.Where(number => number != from).ToList())
        {
            if (draft.Instances[number].State.Subscriptions.Values.Any(s => s.Message == sent.Message)
                && draft.Tell(number, context => new Command.DeliverMessage(context, sent.Message, Nothing) { Payload = sent.Payload }) is null)
            {
                return;
            }
        }

        draft.Order(BringMessage.Name, new BroughtMessage(sent.Message, from, sent.Payload).Write());
    }
}
