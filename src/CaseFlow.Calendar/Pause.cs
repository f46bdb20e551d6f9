namespace CaseFlow.Calendar;

/// <summary>A recorded suspension during which a clock stands still.</summary>
/// <param name="From">Start of the pause, inclusive.</param>
/// <param name="To">End of the pause, exclusive.</param>
public sealed record Pause(Instant From, Instant To);
