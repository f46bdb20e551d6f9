using CaseFlow.Calendar;

namespace CaseFlow.Engine.State;

/// <summary>How a timer repeats: occurrence n lies n periods after the first moment, so that nothing drifts.</summary>
/// <param name="First">The moment of occurrence 0, which may itself not be one of those that fire.</param>
/// <param name="Months">The months of a period, in local time of the calendar.</param>
/// <param name="Milliseconds">What a period has beyond the months.</param>
/// <param name="At">The occurrence the timer is armed for.</param>
/// <param name="Last">The last occurrence; null for no end.</param>
public sealed record TimerCycle(Instant First, long Months, long Milliseconds, long At, long? Last);
