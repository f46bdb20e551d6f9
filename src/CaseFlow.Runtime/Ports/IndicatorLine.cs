namespace CaseFlow.Runtime.Ports;

/// <summary>A case behind a figure.</summary>
/// <param name="Case">The case.</param>
/// <param name="Index">The number within the case, from 1.</param>
/// <param name="Day">The local day to whose period it belongs.</param>
/// <param name="Amount">What it adds to the numerator.</param>
public sealed record IndicatorLine(CaseRow Case, int Index, DateOnly Day, long Amount);
