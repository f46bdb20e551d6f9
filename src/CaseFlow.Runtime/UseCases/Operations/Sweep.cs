using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Operations;

/// <summary>What a sweep did.</summary>
/// <param name="Fired">Timers fired.</param>
/// <param name="Skipped">Timers that were no longer armed.</param>
/// <param name="Failed">Timers whose step failed; they stay and are tried again by the next sweep.</param>
/// <param name="Next">The soonest due moment of what is left; null without timers.</param>
public sealed record Sweep(int Fired, int Skipped, int Failed, Instant? Next);
