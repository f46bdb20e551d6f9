using System.Collections.Immutable;
using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>What a sweep did.</summary>
/// <param name="Fired">Timers fired.</param>
/// <param name="Skipped">Timers that were no longer armed.</param>
/// <param name="Problems">Timers whose step failed, each with case, timer and cause; they stay and are tried again by the next sweep.</param>
/// <param name="Next">The soonest due moment of what is left; null without timers.</param>
public sealed record Sweep(int Fired, int Skipped, ImmutableArray<string> Problems, Instant? Next)
{
    /// <summary>The numbers of the cases whose timers fired, each once.</summary>
    public ImmutableArray<string> Cases { get; init; } = [];

    /// <summary>How many timers failed.</summary>
    public int Failed => Problems.Length;
}
