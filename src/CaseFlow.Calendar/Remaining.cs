namespace CaseFlow.Calendar;

/// <summary>How far a clock is from its due moment.</summary>
/// <param name="Overdue">True when the due moment has passed.</param>
/// <param name="Amount">
/// Whole units, 0 or more. Time left is rounded down, so that never more is promised than there is; time overdue is rounded up, so that every
/// begun unit counts. It may be 0 while overdue: on the Saturday after a Friday no working day has passed yet.
/// </param>
/// <param name="Unit">The unit of the rule, except that months and the end of the day are told in calendar days.</param>
public sealed record Remaining(bool Overdue, int Amount, ClockUnit Unit);
