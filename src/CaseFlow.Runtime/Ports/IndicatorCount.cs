namespace CaseFlow.Runtime.Ports;

/// <summary>What an indicator comes to in a month of a period.</summary>
/// <param name="Mechanism">The mechanism.</param>
/// <param name="Indicator">The indicator's id.</param>
/// <param name="Month">The month as year × 100 + month, such as 202611.</param>
/// <param name="Numerator">The sum of the amounts.</param>
/// <param name="Denominator">How many things were counted.</param>
public sealed record IndicatorCount(string Mechanism, string Indicator, int Month, long Numerator, long Denominator);
