namespace CaseFlow.Runtime.UseCases.Ledgers;

/// <summary>What was made anew.</summary>
/// <param name="Cases">How many cases were gone through.</param>
/// <param name="Rows">How many rows their ledgers have.</param>
public sealed record LedgersRebuilt(int Cases, long Rows);
