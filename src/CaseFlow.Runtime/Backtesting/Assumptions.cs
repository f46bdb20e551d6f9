namespace CaseFlow.Runtime.Backtesting;

/// <summary>What is assumed of steps that recorded cases did not have.</summary>
/// <param name="NewStepTakes">How long a new step takes whose form asks for nothing; null to assume nothing, so that cases end there without an answer.</param>
public sealed record Assumptions(TimeSpan? NewStepTakes);
