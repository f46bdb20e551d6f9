using CaseFlow.Calendar;
using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>An effect to run after the step is durable; run at least once.</summary>
/// <param name="Id">Stable id of the effect: the same step gives the same id, so that running it twice can be seen.</param>
/// <param name="Case">The case it belongs to.</param>
/// <param name="Kind">What to do, such as <c>notify</c>.</param>
/// <param name="Payload">Its data as JSON.</param>
/// <param name="At">When it was given.</param>
/// <param name="Attempts">How often it failed.</param>
/// <param name="NotBefore">When it may be tried.</param>
public sealed record OutboxRow(string Id, CaseId Case, string Kind, string Payload, Instant At, int Attempts, Instant NotBefore);
