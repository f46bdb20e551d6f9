namespace CaseFlow.Runtime.Ports;

/// <summary>How many cases lie under a key.</summary>
/// <param name="Key">The category or the unit.</param>
/// <param name="Cases">How many, at least 1.</param>
/// <param name="Open">How many of them are open.</param>
public sealed record CaseCount(string Key, long Cases, long Open);
