using System.Collections.Immutable;
using CaseFlow.Bpmn.Model;
using CaseFlow.Feel;

namespace CaseFlow.Runtime.Backtesting;

/// <summary>What became of something that a recorded case waited for: a closed family.</summary>
/// <param name="After">How long it was waited for; the length of the record for what is still waited for.</param>
internal abstract record ScriptAnswer(TimeSpan After)
{
    /// <summary>Work was done, a message or signal came, an action or call gave a result.</summary>
    public sealed record Given(TimeSpan After, ImmutableSortedDictionary<string, FeelValue> Values) : ScriptAnswer(After);

    /// <summary>Work was returned to an earlier task.</summary>
    public sealed record Returned(TimeSpan After, ElementId Target, string Reason, bool ThenBack) : ScriptAnswer(After);

    /// <summary>An action or call gave a BPMN error.</summary>
    public sealed record Threw(TimeSpan After, string Code) : ScriptAnswer(After);

    /// <summary>An action failed.</summary>
    public sealed record Failed(TimeSpan After, string Code, string Detail) : ScriptAnswer(After);

    /// <summary>An incident was tried again.</summary>
    public sealed record Retried(TimeSpan After) : ScriptAnswer(After);

    /// <summary>It was called off before an answer came.</summary>
    public sealed record CalledOff(TimeSpan After) : ScriptAnswer(After);

    /// <summary>It is still waited for.</summary>
    public sealed record Open(TimeSpan After) : ScriptAnswer(After);
}
