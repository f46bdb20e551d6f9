using CaseFlow.Bpmn.Model;
using CaseFlow.Engine.Commands;

namespace CaseFlow.Runtime.Handling;

/// <summary>Ends what still runs of a case that is over.</summary>
internal static class Endings
{
    /// <summary>The number of the root instance.</summary>
    public const int Root = 1;

    /// <summary>The place of an incident that belongs to no element.</summary>
    public static ElementId Nowhere { get; } = new("");

    /// <summary>Cancels the root instance, and with it every called one; nothing happens when it has ended.</summary>
    public static async ValueTask CancelAsync(CaseDraft draft, string reason)
    {
        if (draft.Instances.TryGetValue(Root, out var root) && !root.State.IsEnded)
        {
            draft.Tell(Root, context => new Command.CancelInstance(context, reason));
            await EffectDrain.RunAsync(draft);
        }
    }
}
