namespace CaseFlow.Runtime.Ports;

/// <summary>That something counts in the denominator of an indicator, and with how much in its numerator.</summary>
/// <param name="Key">What and where.</param>
/// <param name="Day">The local day to whose period it belongs.</param>
/// <param name="Amount">What it adds to the numerator: 0 or 1 where things are counted, any whole number where they are summed.</param>
public sealed record IndicatorRow(IndicatorRowKey Key, DateOnly Day, long Amount);
