using CaseFlow.Calendar;

namespace CaseFlow.Runtime.UseCases.Tasks;

/// <summary>A due moment with its explanation.</summary>
/// <param name="Clock">The clock's name; null for an unnamed one.</param>
/// <param name="Explanation">The computed due moment and what explains it; texts are composed from it.</param>
/// <param name="WarnAt">From when a warning is shown; null without one.</param>
/// <param name="Urgency">How the clock stands now.</param>
public sealed record DueView(string? Clock, DueDate Explanation, Instant? WarnAt, Urgency Urgency);
