using CaseFlow.Cases;

namespace CaseFlow.Runtime.Ports;

/// <summary>What is counted in which indicator.</summary>
/// <param name="Case">The case.</param>
/// <param name="Mechanism">The mechanism whose indicator it is.</param>
/// <param name="Indicator">The indicator's id within the mechanism.</param>
/// <param name="Index">The number within the case, from 1; larger than 1 only where rows of a ledger are counted.</param>
public readonly record struct IndicatorRowKey(CaseId Case, string Mechanism, string Indicator, int Index);
