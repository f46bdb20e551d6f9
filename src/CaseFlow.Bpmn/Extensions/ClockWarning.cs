namespace CaseFlow.Bpmn.Extensions;

/// <summary>A warning point of a clock (<c>&lt;caseflow:warning amount="1" unit="workingDays"/&gt;</c>).</summary>
/// <param name="Amount">How many units before the due moment.</param>
/// <param name="Unit">The unit, as in <see cref="ClockSpec"/>.</param>
public sealed record ClockWarning(int Amount, string Unit);
