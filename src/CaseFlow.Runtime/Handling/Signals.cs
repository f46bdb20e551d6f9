using System.Collections.Immutable;
using CaseFlow.Engine.Commands;
using CaseFlow.Engine.Effects;
using CaseFlow.Feel;
using CaseFlow.Runtime.EffectHandlers;

namespace CaseFlow.Runtime.Handling;

/// <summary>Signals that a process throws: each instance of the case that waits takes one in the step that threw it, other cases after it.</summary>
internal static class Signals
{
    /// <summary>Brings a signal to every other instance of the case that waits for it; the one that threw it has had it already.</summary>
    public static void Broadcast(CaseDraft draft, int from, Effect.BroadcastSignal thrown)
    {
        var values = thrown.Variables ?? ImmutableSortedDictionary.Create<string, FeelValue>(StringComparer.Ordinal);
        foreach (var number in draft.Instances.Keys.Where(number => number != from).ToList())
        {
            if (draft.Instances[number].State.Signals.Values.Any(wait => wait.Signal == thrown.Signal))
            {
                draft.Tell(number, context => new Command.DeliverSignal(context, thrown.Signal, values));
            }
        }

        if (thrown.Signal.Length > 0)
        {
            draft.Order(BringSignal.Name, new BroughtSignal(thrown.Signal, draft.Id.Value).Write());
        }
    }
}
