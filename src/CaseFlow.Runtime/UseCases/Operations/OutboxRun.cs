using System.Collections.Immutable;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>What a run of the outbox did.</summary>
/// <param name="Done">Effects run.</param>
/// <param name="Problems">Effects that failed, each with case, effect and cause; they will be tried again.</param>
public sealed record OutboxRun(int Done, ImmutableArray<string> Problems)
{
    /// <summary>How many effects failed.</summary>
    public int Failed => Problems.Length;
}
