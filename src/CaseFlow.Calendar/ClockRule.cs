namespace CaseFlow.Calendar;

/// <summary>How much time a clock gives.</summary>
/// <param name="Amount">How many units, from 0 to 100,000.</param>
/// <param name="Unit">What is counted.</param>
public sealed record ClockRule(int Amount, ClockUnit Unit);
