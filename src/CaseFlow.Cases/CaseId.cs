namespace CaseFlow.Cases;

/// <summary>The id of a case within one installation.</summary>
/// <param name="Value">A number from 1.</param>
public readonly record struct CaseId(long Value);
