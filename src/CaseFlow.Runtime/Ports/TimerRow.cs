using CaseFlow.Calendar;

namespace CaseFlow.Runtime.Ports;

/// <summary>A timer that waits to fire.</summary>
/// <param name="Key">Which timer.</param>
/// <param name="Due">When it fires.</param>
public sealed record TimerRow(TimerKey Key, Instant Due);
