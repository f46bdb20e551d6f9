using System.Collections.Immutable;
using CaseFlow.Engine;
using CaseFlow.Engine.Commands;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>What was done to a recorded case as a whole, by nothing that it waited for.</summary>
/// <param name="After">How long after its beginning.</param>
/// <param name="Kind">What.</param>
/// <param name="Values">Values that were set; empty for anything else.</param>
internal sealed record ScriptTurn(TimeSpan After, ScriptTurnKind Kind, ImmutableSortedDictionary<string, FeelValue> Values)
{
    /// <summary>The command that does it again.</summary>
    public Command ToCommand(StepContext context) => Kind switch
    {
        ScriptTurnKind.Suspended => new Command.SuspendInstance(context),
        ScriptTurnKind.Resumed => new Command.ResumeInstance(context),
        ScriptTurnKind.Cancelled => new Command.CancelInstance(context, "as recorded"),
        _ => new Command.SetVariables(context, Values),
    };
}
